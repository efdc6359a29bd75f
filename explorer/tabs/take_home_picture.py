"""The picture of take-home pay: the rates of a tax year along pay, and perhaps one pay with its working."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from explorer.charts.base import PicturePlot
from explorer.charts.take_home_chart import TakeHomeChart
from explorer.errors import UsageError
from explorer.export.frame import PictureText
from explorer.figures.take_home import build_income_take_home, income_tax_years, newest_tax_year
from explorer.figures.take_home_curve import TakeHomeCurve, build_take_home_curve
from explorer.market.pay_rows import TaxLaw
from explorer.tabs.pictures import Picture, PictureOrder, TakeHomeOrder
from explorer.tabs.take_home_data import TaxData, load_tax_data
from explorer.tabs.words import interest_words, say, source_name
from explorer.workspace import sentences
from explorer.workspace.formatting import confidence_word, isolate_latin
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase
from explorer.workspace.take_home_words import cliff_words, curve_caveats, curve_subtitle

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader


def build_take_home_picture(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Picture:
    """Make the picture of the pay that the order asks about; without one, of the rates alone.

    Raises:
        UsageError: The pay is absurd, or the law of that tax year is not recorded.
    """
    data = load_tax_data(reader)
    return take_home_picture(_ordered_curve(data.law, order.take_home), data, base, order.language)


def _ordered_curve(law: TaxLaw, order: TakeHomeOrder) -> TakeHomeCurve:
    income = order.income
    year = newest_tax_year(law, income) if order.tax_year is None else order.tax_year
    gross = order.gross_pkr_year
    figure = None if gross is None or year is None else build_income_take_home(law, income, gross, year)
    curve = None if year is None else build_take_home_curve(law, income, year, figure)
    if curve is None:
        known = ", ".join(map(str, income_tax_years(law, income))) or "none"
        what = "" if year is None else f" for tax year {year}"
        raise UsageError(f"No tax on the income '{income}' is recorded{what}, only for: {known}; nothing was written.")
    return curve


def take_home_picture(curve: TakeHomeCurve, data: TaxData, base: MarketBase, language: Language) -> Picture:
    """Return the picture of rates that are already worked out."""
    chart, asked = TakeHomeChart(curve), curve.figure
    minded = [cliff_words(curve.cliff, language), *curve_caveats(curve, language)]
    text = PictureText(
        title=chart.sentence(language),
        subtitle=curve_subtitle(curve, language),
        notes=(" ".join(words for words in minded if words),),
        sources=_source_lines(curve, data, base, language),
        footer=(sentences.data_line(base.meta, language), "Market Explorer"),
    )
    words = [str(curve.income), str(curve.tax_year)]
    if asked is not None:
        words.append(str(round(asked.gross_pkr_month)))
    return Picture(PicturePlot(chart, language), text, "_".join(("take-home", *words)))


def _source_lines(curve: TakeHomeCurve, data: TaxData, base: MarketBase, language: Language) -> tuple[str, str]:
    """Return every publisher of a row that is drawn with what it gains, and how the rows are known."""
    translate, interests = QCoreApplication.translate, base.vocabulary.interests
    named = [
        say(translate("TakeHomePicture", "%1 (%2)"), language, source_name(one, language),
            interest_words(one, interests, language))
        for one in data.known(curve.source_ids)
    ]  # fmt: skip
    sources = say(translate("TakeHomePicture", "Sources: %1."), language,
                  translate("TakeHomePicture", "; ").join(named))  # fmt: skip
    kinds = translate("TakeHomePicture", ", ").join(map(confidence_word, curve.confidences))
    confidence = say(translate("TakeHomePicture", "Confidence: %1."), language, kinds)
    return sources, isolate_latin(confidence, language)
