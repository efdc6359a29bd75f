"""The pins agree with each other, and the package carries what it needs."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PIN = re.compile(r"^([a-z0-9-]+)==([^\s;]+)")


def pins(lines: list[str]) -> set[tuple[str, str]]:
    return {(match[1], match[2]) for line in lines if (match := PIN.match(line.lower()))}


def test_every_direct_dependency_is_pinned_exactly() -> None:
    groups = PROJECT["dependency-groups"]
    for line in PROJECT["project"]["dependencies"] + groups["dev"] + groups["benchmarks"]:
        assert PIN.match(line), f"{line} is not pinned"


def test_the_hashed_requirements_hold_exactly_the_pins_of_the_project() -> None:
    project = PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]
    project += PROJECT["tool"]["uv"]["constraint-dependencies"]
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    assert pins(text.splitlines()) == pins(project)
    assert text.count("--hash=sha256:") >= len(pins(project)), "every pin needs a hash"


def test_the_hashed_requirements_name_no_address() -> None:
    assert "://" not in (ROOT / "requirements.txt").read_text(encoding="utf-8")


def test_the_release_that_corrupts_reference_counts_stays_out() -> None:
    assert ("pyside6-essentials", "6.12.0") not in pins(PROJECT["project"]["dependencies"])


def test_the_wheel_takes_every_resource_along() -> None:
    included = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    folders = {f"resources/{entry.name}" for entry in (ROOT / "resources").iterdir()}
    assert included.keys() == folders - {"resources/pictures"} | {"data/market.db"}, "the pictures are for the README"
    assert all(target == f"explorer/_bundle/{source}" for source, target in included.items())


def test_every_bundled_font_comes_with_its_licence() -> None:
    fonts = ROOT / "resources" / "fonts"
    families = {path.name.split("-")[0] for path in fonts.iterdir() if path.suffix in (".otf", ".ttf")}
    assert families == {"Inter", "NotoNaskhArabic", "NotoNastaliqUrdu"}
    for licence in ("OFL-Inter.txt", "OFL-Noto.txt"):
        assert "SIL OPEN FONT LICENSE" in (fonts / licence).read_text(encoding="utf-8")
