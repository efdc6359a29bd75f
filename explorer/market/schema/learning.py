"""The way into the work: career stages, certifications and training."""

from explorer.market.kinds import AMOUNT, AMOUNT_FROM_ZERO, CONFIDENCE, COUNT, TEXT, URL, choice
from explorer.market.schema.base import (
    Record,
    cited,
    identifier,
    in_order,
    may_refer,
    optional,
    recorded,
    refers,
    required,
)


class CareerStage(Record, table=True):
    """One of the stages of the founding source, by years of experience."""

    id: str = identifier()
    order: int = required(COUNT)
    name: str = required(TEXT)
    name_ur: str | None = optional(TEXT)
    years_low: float = required(AMOUNT_FROM_ZERO)
    years_high: float | None = optional(AMOUNT)
    goal: str = required(TEXT)
    goal_ur: str | None = optional(TEXT)
    confidence: str = required(CONFIDENCE)


class Certification(Record, table=True):
    """An exam; `status` says whether it can still be taken."""

    id: str = identifier()
    name: str = required(TEXT)
    vendor: str = required(TEXT)
    cloud_id: str | None = may_refer("cloud")
    level: str = required(choice("foundational", "associate", "professional", "specialty"))
    exam_code: str | None = optional(TEXT)
    price_usd: float | None = optional(AMOUNT)
    duration_min: int | None = optional(COUNT)
    validity_years: float | None = optional(AMOUNT)
    url: str | None = optional(URL)
    status: str = required(choice("active", "retired", "announced"))
    confidence: str = required(CONFIDENCE)


class StageCertification(Record, table=True):
    """A certification that belongs to a stage."""

    stage_id: str = refers("career_stage")
    certification_id: str = refers("certification")
    confidence: str = required(CONFIDENCE)


class StageRole(Record, table=True):
    """A role at a stage; the editors' own mapping."""

    stage_id: str = refers("career_stage")
    role_id: str = refers("role")
    confidence: str = required(CONFIDENCE)


class StageSkill(Record, table=True):
    """A skill of a stage."""

    stage_id: str = refers("career_stage")
    skill_id: str = refers("skill")
    confidence: str = required(CONFIDENCE)


class TrainingProvider(Record, table=True):
    """An academy or programme, never ranked; a cost of zero is a free course."""

    id: str = identifier()
    name: str = required(TEXT)
    city_id: str | None = may_refer("city")
    kind: str = required(choice("university", "government-programme", "academy", "online"))
    url: str | None = optional(URL)
    cost_pkr_low: float | None = optional(AMOUNT_FROM_ZERO)
    cost_pkr_high: float | None = optional(AMOUNT_FROM_ZERO)
    note: str | None = optional(TEXT)
    confidence: str = required(CONFIDENCE)


class TrainingScenario(Record, table=True):
    """A training job for which the founding source compares renting and buying machines."""

    id: str = identifier()
    name: str = required(TEXT)
    gpu_model: str | None = optional(TEXT)
    gpu_count_low: int | None = optional(COUNT)
    gpu_count_high: int | None = optional(COUNT)
    hours_low: float | None = optional(AMOUNT)
    hours_high: float | None = optional(AMOUNT)
    rent_usd_low: float | None = optional(AMOUNT)
    rent_usd_high: float | None = optional(AMOUNT)
    buy_usd_low: float | None = optional(AMOUNT)
    buy_usd_high: float | None = optional(AMOUNT)
    confidence: str = required(CONFIDENCE)


CAREER_STAGES = cited(recorded("career_stages", CareerStage, in_order("years_low", "years_high")))
CERTIFICATIONS = cited(recorded("certifications", Certification))
STAGE_CERTIFICATIONS = cited(
    recorded("stage_certifications", StageCertification, unique=("stage_id", "certification_id"))
)
STAGE_ROLES = cited(recorded("stage_roles", StageRole, unique=("stage_id", "role_id")))
STAGE_SKILLS = cited(recorded("stage_skills", StageSkill, unique=("stage_id", "skill_id")))
TRAINING_PROVIDERS = cited(recorded("training_providers", TrainingProvider, in_order("cost_pkr_low", "cost_pkr_high")))
TRAINING_SCENARIOS = cited(
    recorded(
        "training_scenarios",
        TrainingScenario,
        in_order("gpu_count_low", "gpu_count_high"),
        in_order("hours_low", "hours_high"),
        in_order("rent_usd_low", "rent_usd_high"),
        in_order("buy_usd_low", "buy_usd_high"),
    )
)

LEARNING_TABLES = (
    CAREER_STAGES,
    CERTIFICATIONS,
    STAGE_CERTIFICATIONS,
    STAGE_ROLES,
    STAGE_SKILLS,
    TRAINING_PROVIDERS,
    TRAINING_SCENARIOS,
)
