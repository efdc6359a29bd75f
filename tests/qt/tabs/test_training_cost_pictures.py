"""The picture of rent or buy without a window: title, prices, assumptions, claims, sources; legible at every size."""

import pytest

from explorer.export.picture import Background, PictureSpec, render_picture, smallest_text_px
from explorer.export.presets import PictureSize, load_presets
from explorer.market.database import Market, open_market
from explorer.market.filters import MarketFilter
from explorer.paths import bundled_database
from explorer.tabs.pictures import Picture, PictureOrder
from explorer.tabs.training_cost_pictures import build_training_cost_picture
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase, load_market_base


def build(language: Language = Language.ENGLISH) -> Picture:
    with open_market(bundled_database()) as market, market.reading() as reader:
        base = load_market_base(reader, bundled_database())
        return build_training_cost_picture(reader, base, PictureOrder(MarketFilter(), language=language))


def test_it_says_what_it_shows_and_where_it_comes_from() -> None:
    text = build().text
    assert text.title == "Renting 8 A100 costs less for the first 13 runs"
    notes = " ".join(text.notes)
    for told in ("$120,000 / $1,581 = 75.9 runs", "Sherdil IT Academy claims $500–2,000", "Our default, from no source",
                 "Power is left out", "import duty and resale are not in the sum"):  # fmt: skip
        assert told in notes
    assert "SkyPilot project, 2026" in text.sources[0] and "Sells cloud training" in text.sources[0]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("preset", load_presets(), ids=lambda preset: preset.id)
def test_no_text_is_under_18_px_at_any_preset(preset: PictureSize, language: Language) -> None:
    picture = build(language)
    spec = PictureSpec(preset, background=Background.DARK, language=language)
    assert smallest_text_px(picture.plot, picture.text, spec) >= 18
    assert not render_picture(picture.plot, picture.text, spec).isNull()


def test_the_small_market_makes_a_picture_too(small_market: Market, base: MarketBase) -> None:
    with small_market.reading() as reader:
        picture = build_training_cost_picture(reader, base, PictureOrder(MarketFilter()))
    assert picture.text.title and picture.name.startswith("training-cost")
