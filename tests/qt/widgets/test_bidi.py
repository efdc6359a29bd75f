from PySide6.QtGui import QFont

from explorer.widgets.bidi import as_html, is_mixed, reads_from_right, suited_font, text_width
from explorer.workspace.theme_store import Look, ThemeStore


def urdu_font() -> QFont:
    return ThemeStore(Look(is_urdu=True)).font("body")


def test_direction_of_texts() -> None:
    assert reads_from_right("AI کا استعمال", is_rtl=True)
    assert not reads_from_right("+2", is_rtl=True)
    assert not reads_from_right("Named for 14 of 102.", is_rtl=True)
    assert not reads_from_right("AI کا استعمال", is_rtl=False)
    assert reads_from_right("بینکاری", is_rtl=False)


def test_latin_texts_take_the_latin_face() -> None:
    font = urdu_font()
    latin = suited_font(font, "522")
    assert latin.families()[0] == "Inter"
    assert suited_font(latin, "522").families()[0] == "Inter"
    assert suited_font(font, "ادارے").families()[0] == "Noto Naskh Arabic"


def test_mixed_text_is_measured() -> None:
    font = urdu_font()
    assert is_mixed(font, "تمام 522 ادارے")
    assert text_width(font, "تمام 522 ادارے") > text_width(font, "تمام ادارے") > 0


def test_markup_in_data_is_shown_not_obeyed() -> None:
    html = as_html(urdu_font(), "<b>1</b> & شعبہ", 20, is_rtl=True)
    assert "&lt;b&gt;" in html.replace("<span style=\"font-family:'Inter'\">", "").replace("</span>", "")
    assert 'dir="rtl"' in html


def test_each_line_is_a_paragraph_with_its_own_direction() -> None:
    latin = "Builds software for banks abroad and trains its own models."
    html = as_html(urdu_font(), f"شعبہ:\n{latin}\nAWS", 20, is_rtl=True)
    assert html.count("<p ") == 3
    assert 'dir="rtl" align="right"' in html
    assert f'dir="ltr" align="left" style="line-height:20px; margin:0">{latin}' in html
    assert 'dir="ltr" align="right" style="line-height:20px; margin:0">AWS' in html
