"""A picture is complete, readable and the same every time, whatever window or screen there is."""

from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from explorer.charts.bars_chart import BarsChart
from explorer.charts.base import Chart, PicturePlot
from explorer.charts.sector_drill_chart import SectorDrillChart
from explorer.charts.sector_map_chart import SectorMapChart
from explorer.export.files import encode_png
from explorer.export.frame import PictureText, layout_frame
from explorer.export.picture import (
    MINIMUM_TEXT_PX,
    Background,
    PictureSpec,
    picture_frame,
    render_picture,
    smallest_text_px,
)
from explorer.export.presets import custom_size, find_preset, load_presets
from explorer.workspace.language import Language
from explorer.workspace.theme import EXPORT, EXPORT_DARK, LIGHT
from tests.figures.builders import make_drill_figure, make_map_figure, make_market

TEXT = PictureText(
    title="IT services and exports leads: 102 of 289 employers recorded",
    subtitle="Employers recorded in Pakistan by sector. Area = employers recorded, not jobs or size.",
    notes=("Named: the employers with most facts recorded.",),
    sources=("Sources: 7 publications. Confidence: reported 289.", "Shown: all 289 employers, no filters."),
    footer=("Data pack 2026-11", "Market Explorer"),
)
CHARTS: dict[str, Chart[Any]] = {
    "map": SectorMapChart(make_map_figure()),
    "bars": BarsChart(make_map_figure()),
    "drill": SectorDrillChart(make_drill_figure()),
}
LANGUAGES = (Language.ENGLISH, Language.URDU)


def spec(preset: str = "slide-16-9", **changes: Any) -> PictureSpec:
    return PictureSpec(find_preset(preset), **changes)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("preset", [preset.id for preset in load_presets()])
def test_no_text_is_too_small_in_any_preset(preset: str, name: str, language: Language) -> None:
    plot = PicturePlot(CHARTS[name], language)
    assert smallest_text_px(plot, TEXT, spec(preset, language=language)) >= MINIMUM_TEXT_PX == 18


def test_the_small_slide_is_the_large_one_made_smaller() -> None:
    small = spec("slide-16-9-small")
    assert (small.size.logical_width, small.size.logical_height) == (1920, 1080)
    assert small.unit == pytest.approx(2 / 3)


@pytest.mark.parametrize("scale", [1, 2, 4])
def test_pixels_are_size_times_scale(scale: int) -> None:
    image = render_picture(PicturePlot(CHARTS["bars"], Language.ENGLISH), TEXT, spec("square", scale=scale))
    assert (image.width(), image.height()) == (1080 * scale, 1080 * scale)


@pytest.mark.parametrize("name", CHARTS)
def test_the_same_input_gives_the_same_bytes(name: str) -> None:
    def render() -> bytes:
        plot = PicturePlot(CHARTS[name], Language.ENGLISH)
        return encode_png(render_picture(plot, TEXT, spec("slide-16-9-small")), TEXT.title)

    assert render() == render()


def test_the_background_is_what_was_asked_for() -> None:
    plot = PicturePlot(CHARTS["map"], Language.ENGLISH)

    def corners(background: Background) -> set[int]:
        image = render_picture(plot, TEXT, spec("slide-16-9-small", background=background))
        across, down = image.width() - 1, image.height() - 1
        return {image.pixel(x, y) for x in (0, across) for y in (0, down)}

    assert corners(Background.TRANSPARENT) == {0}
    assert corners(Background.WHITE) == {EXPORT.colour("surface").rgb()}
    assert corners(Background.DARK) == {EXPORT_DARK.colour("surface").rgb()}


def test_text_can_be_read_on_its_background() -> None:
    assert spec(background=Background.DARK).theme == EXPORT_DARK
    assert spec(background=Background.WHITE, is_dark=True).theme == EXPORT
    assert spec(background=Background.TRANSPARENT, is_dark=True).theme == EXPORT_DARK


def test_nothing_of_the_window_is_in_a_picture() -> None:
    image = render_picture(PicturePlot(CHARTS["map"], Language.ENGLISH), TEXT, spec("slide-16-9-small"))
    colours = {image.pixel(x, y) for y in range(image.height()) for x in range(image.width())}
    window = [LIGHT.colour("focus"), LIGHT.colour("selected"), *LIGHT.chart_scale("categoricalFillSelected")]
    assert not colours & {colour.rgb() for colour in window}


def test_every_text_of_the_frame_is_painted() -> None:
    def ink(text: PictureText) -> QImage:
        return render_picture(PicturePlot(CHARTS["bars"], Language.ENGLISH), text, spec("slide-16-9-small"))

    whole = ink(TEXT)
    without = [
        PictureText("", TEXT.subtitle, TEXT.notes, TEXT.sources, TEXT.footer),
        PictureText(TEXT.title, "", TEXT.notes, TEXT.sources, TEXT.footer),
        PictureText(TEXT.title, TEXT.subtitle, (), TEXT.sources, TEXT.footer),
        PictureText(TEXT.title, TEXT.subtitle, TEXT.notes, TEXT.sources[:1], TEXT.footer),
        PictureText(TEXT.title, TEXT.subtitle, TEXT.notes, TEXT.sources, ("", "Market Explorer")),
        PictureText(TEXT.title, TEXT.subtitle, TEXT.notes, TEXT.sources, ("Data pack 2026-11", "")),
    ]
    assert all(ink(text) != whole for text in without)


def test_the_frame_of_a_slide_is_the_agreed_one() -> None:
    frame = layout_frame(TEXT, 1920, 1080, Language.ENGLISH)
    baselines = {block.text: block.first_baseline for block in frame.blocks}
    assert baselines[TEXT.title] == 108
    assert baselines[TEXT.subtitle] == 158
    assert frame.plot == QRectF(80, 206, 1760, 700)
    assert baselines[TEXT.notes[0]] == 944
    assert frame.rule == QRectF(80, 976, 1760, 2)
    assert [baselines[line] for line in TEXT.sources] == [1012, 1044]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", [3, 12, 60])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1080), (1080, 3000)])
def test_a_long_title_wraps_and_shrinks_and_is_never_clipped(
    words: int, size: tuple[int, int], language: Language
) -> None:
    text = PictureText("Employers recorded " * words, TEXT.subtitle, TEXT.notes, TEXT.sources, TEXT.footer)
    frame = layout_frame(text, *size, language)
    title = frame.blocks[0]
    assert title.lines <= 2 or title.font.pixelSize() == 18
    assert title.first_baseline + (title.lines - 1) * title.line_height < frame.plot.top()
    assert frame.plot.bottom() < frame.rule.top() < frame.blocks[2].first_baseline
    assert all(block.x >= 0 and block.x + block.width <= size[0] for block in frame.blocks)


def test_two_lines_of_a_title_are_balanced() -> None:
    title = layout_frame(TEXT, 1440, 1080, Language.ENGLISH).blocks[0]
    assert title.lines == 2
    assert title.width < 0.75 * (1440 - 160)


def test_urdu_starts_at_the_right() -> None:
    text = PictureText("آئی ٹی خدمات", "شعبے", (), ("ماخذ",), ("Data pack 2026-11", "Market Explorer"))
    plot = PicturePlot(CHARTS["bars"], Language.URDU)
    image = render_picture(plot, text, spec("slide-16-9", language=Language.URDU))
    background = EXPORT.colour("surface").rgb()

    def inked(left: int, right: int) -> bool:
        return any(image.pixel(x, y) != background for y in range(40, 140) for x in range(left, right, 2))

    assert inked(1500, 1840)
    assert not inked(80, 900)


def test_odd_sizes_of_ones_own_are_drawn() -> None:
    plot = PicturePlot(CHARTS["map"], Language.ENGLISH)
    for size in (custom_size(320, 900), custom_size(2000, 320), custom_size(777, 333)):
        image = render_picture(plot, TEXT, PictureSpec(size))
        assert (image.width(), image.height()) == (size.width, size.height)


def test_what_has_no_label_stands_in_a_note() -> None:
    plot = PicturePlot(
        SectorMapChart(make_map_figure(make_market({"it-services": 300, "startup": 1}))), Language.ENGLISH
    )
    frame = picture_frame(plot, TEXT, spec("square"))
    notes = [block.text for block in frame.blocks if block.text.startswith("Too small")]
    assert notes == ["Too small for a label: Startups 1."]
    assert plot.omitted(QRectF(0, 0, 2000, 1000), EXPORT, 1.0) == ("Startups 1",)
    assert not PicturePlot(CHARTS["bars"], Language.ENGLISH).omitted(QRectF(0, 0, 900, 700), EXPORT, 1.0)


@pytest.mark.benchmark
def test_a_slide_is_rendered_fast(benchmark: Any) -> None:
    benchmark(render_picture, PicturePlot(CHARTS["map"], Language.ENGLISH), TEXT, spec())
