"""The sector map: groups in fixed columns, sectors as areas, their best recorded employers by name."""

from dataclasses import dataclass

from explorer.charts.base import Chart
from explorer.charts.labels import (
    COLUMN_GAP,
    CellText,
    Label,
    LabelKind,
    LabelSizes,
    NameText,
    fit_labels,
    fitting_cut,
    side_padding,
    title_cuts,
    title_height,
)
from explorer.charts.scene import Box, Mark, Scene, TextRun
from explorer.charts.style import ChartStyle, Face, text_width
from explorer.figures.measures import SizeBy
from explorer.figures.named_employers import NamedEmployer
from explorer.figures.sector_map import GroupBlock, SectorCell, SectorMapFigure
from explorer.figures.treemap import (
    PlacedCell,
    PlacedGroup,
    Rect,
    TreemapGroup,
    TreemapItem,
    layout_treemap,
)
from explorer.workspace.formatting import (
    detail_words,
    display_name,
    display_short_name,
    format_number,
    format_percent,
    isolate_latin,
    more_words,
)
from explorer.workspace.language import Language
from explorer.workspace.sentences import measure_words, no_employer_words, takeaway_sentence, unmeasured_words

WIDE_WINDOW = 1000.0
LARGE_CELL = (200.0, 90.0)
NAMES_IN_CELL, NAMES_IN_WIDE_CELL, NAMES_IN_PICTURE = 26, 40, 24


class SectorMapChart(Chart[SectorMapFigure]):
    """Draws a `SectorMapFigure` as a treemap; the key of a mark is the sector's id."""

    def sentence(self, language: Language) -> str:
        """Return the takeaway."""
        return takeaway_sentence(self._figure.takeaway, language) if self._figure else ""

    def layout_scene(self, figure: SectorMapFigure, width: float, height: float, style: ChartStyle) -> Scene:
        """Place bands, cells and labels; the last px at the end sides is the outline's."""
        layout = layout_treemap(
            [_weights(group) for group in figure.groups],
            figure.columns,
            width - 1,
            height - 1,
            _TitleFit(figure, style),
        )
        groups = {group.id: group for group in figure.groups}
        sectors = {sector.id: sector for sector in figure.sectors}
        texts: list[TextRun] = []
        for placed in layout.groups:
            texts += _band_texts(groups[placed.id], placed, style)
        cells = _Cells(figure, style, is_wide=width >= WIDE_WINDOW and not style.is_export)
        omitted: list[str] = []
        for cell in layout.cells:
            is_alone = len(groups[cell.group_id].sectors) == 1
            written = cells.texts(sectors[cell.id], cell.rect, has_title=not is_alone)
            if not written and not is_alone:
                omitted.append(_name_and_number(sectors[cell.id], style.language))
            texts += written
        return Scene(
            width,
            height,
            boxes=tuple(_box(cell, style) for cell in layout.cells),
            texts=tuple(texts),
            marks=tuple(_mark(sectors[cell.id], cell.rect, figure.size_by, style) for cell in layout.cells),
            omitted=tuple(omitted),
        )


def sector_mark(sector: SectorCell, rect: Rect, size_by: SizeBy, language: Language) -> Mark:
    """Return the mark of a sector, on the map and among the bars."""
    if sector.employers <= 0:
        value = no_employer_words()
    elif sector.number <= 0:
        value = unmeasured_words(size_by)
    else:
        value = f"{measure_words(size_by, sector.number)}, {format_percent(sector.share)}"
    return Mark(sector.id, rect, display_name(sector.name, language), isolate_latin(value, language))


def _mark(sector: SectorCell, rect: Rect, size_by: SizeBy, style: ChartStyle) -> Mark:
    return sector_mark(sector, rect, size_by, style.language)


def _name_and_number(sector: SectorCell, language: Language) -> str:
    return f"{display_name(sector.name, language)} {isolate_latin(format_number(sector.number), language)}"


def _weights(group: GroupBlock) -> TreemapGroup:
    items = tuple(TreemapItem(sector.id, sector.weight, sector.base_weight) for sector in group.sectors)
    return TreemapGroup(group.id, items)


def _box(cell: PlacedCell, style: ChartStyle) -> Box:
    colours = style.group_colours(cell.group_id)
    return Box(cell.rect, colours.fill, colours.active_fill, colours.outline, cell.id)


def _band_texts(group: GroupBlock, placed: PlacedGroup, style: ChartStyle) -> list[TextRun]:
    """Return a group's name and number above its area; the name goes before the number where room is short."""
    band = placed.band
    name_face, count_face = style.caption_strong, style.caption
    if band.height < name_face.size + 2:
        return []
    count = format_number(group.number)
    wide = text_width(count, count_face, style)
    names = (display_name(group.name, style.language), display_short_name(group.name, style.language))
    texts: list[TextRun] = []
    for room, has_count in ((band.width - wide - 8, True), (band.width, False)):
        name = next((form for form in names if text_width(form, name_face, style) <= room), None)
        if name is not None:
            ink = style.theme.value("textSecondary")
            box = Rect(band.x, band.y, text_width(name, name_face, style), band.height)
            texts.append(TextRun(name, box, name_face, ink))
            if has_count:
                box = Rect(band.right - wide, band.y, wide, band.height)
                texts.append(TextRun(count, box, count_face, style.theme.value("textMuted"), at_end=True))
            break
    return texts


class _TitleFit:
    """Tells the treemap in which cells a sector's name finds room."""

    def __init__(self, figure: SectorMapFigure, style: ChartStyle) -> None:
        self._titles = {
            sector.id: _titles(sector, style.language) if len(group.sectors) > 1 else ()
            for group in figure.groups
            for sector in group.sectors
        }
        # Measured once: the treemap asks for hundreds of widths while it compares its cuts.
        title = style.title
        self._cuts = {
            key: title_cuts(titles, lambda text, _kind: text_width(text, title, style))
            for key, titles in self._titles.items()
        }
        self._count_room = {
            sector.id: text_width(format_number(sector.number), style.caption, style) for sector in figure.sectors
        }
        self._title_line, self._name_line = title.line, float(style.caption.line)

    @property
    def line_height(self) -> float:
        """Height of one employer's name."""
        return self._name_line

    def name_loss(self, item_id: str, width: float) -> float:
        """Nothing where the full name fits in two lines, half where a short form does, else all."""
        lines = self._lines(item_id, width)
        if lines is None:
            return 1.0
        return 0.0 if " ".join(lines) == "".join(self._titles[item_id][:1]) else 0.5

    def title_height(self, item_id: str, width: float) -> float:
        """Least height of a cell with this name."""
        lines = self._lines(item_id, width)
        return title_height(len(lines) if lines else 1, self._title_line)

    def _lines(self, item_id: str, width: float) -> tuple[str, ...] | None:
        if not self._titles[item_id]:
            return ()
        inner = width - 2 * side_padding(width)
        return fitting_cut(self._cuts[item_id], inner, inner - self._count_room[item_id] - COLUMN_GAP, 2)


def _titles(sector: SectorCell, language: Language) -> tuple[str, ...]:
    forms = (display_name(sector.name, language), display_short_name(sector.name, language))
    return tuple(dict.fromkeys(forms))


def name_forms(employer: NamedEmployer, language: Language) -> tuple[str, ...]:
    """Return the forms of an employer's name that may be written, best first."""
    shorter = (isolate_latin(form, language) for form in employer.short_forms)
    return tuple(dict.fromkeys((display_name(employer, language), *shorter)))


@dataclass(frozen=True, slots=True)
class _Cells:
    """Writes into the cells of one map."""

    figure: SectorMapFigure
    style: ChartStyle
    is_wide: bool

    def texts(self, sector: SectorCell, rect: Rect, *, has_title: bool) -> list[TextRun]:
        """Return the labels of one cell as texts on the map."""
        is_large = self.is_wide and rect.width >= LARGE_CELL[0] and rect.height >= LARGE_CELL[1]
        faces = self._faces(is_large=is_large)

        def measure(text: str, kind: LabelKind) -> float:
            return text_width(text, faces[kind], self.style)

        text = self._cell_text(sector, has_title=has_title)
        sizes = LabelSizes(
            title_line=float(max(faces[LabelKind.TITLE].line, faces[LabelKind.NAME].line)),
            name_line=float(faces[LabelKind.NAME].line),
            max_names=self._max_names(),
            has_details=not self.style.is_export,
        )
        labels = fit_labels(text, rect.width, rect.height, sizes, measure)
        return [self._run(label, sector.id, rect, faces[label.kind]) for label in labels]

    def _max_names(self) -> int:
        if self.style.is_export:
            return NAMES_IN_PICTURE
        return NAMES_IN_WIDE_CELL if self.is_wide else NAMES_IN_CELL

    def _faces(self, *, is_large: bool) -> dict[LabelKind, Face]:
        style = self.style
        name = style.large_caption if is_large else style.caption
        return {
            LabelKind.TITLE: style.large_title if is_large else style.title,
            LabelKind.COUNT: name,
            LabelKind.NAME: name,
            LabelKind.DETAIL: name,
            LabelKind.MORE: name,
        }

    def _cell_text(self, sector: SectorCell, *, has_title: bool) -> CellText:
        language = self.style.language
        return CellText(
            titles=_titles(sector, language) if has_title else (),
            count=format_number(sector.number) if has_title else "",
            names=tuple(
                NameText(
                    name_forms(employer, language),
                    detail_words(employer.detail, language) if employer.detail else "",
                )
                for employer in sector.named
            ),
            employers=sector.employers,
            more=lambda number: more_words(number, language),
            more_short=lambda number: isolate_latin(f"+{format_number(number)}", language),
        )

    def _run(self, label: Label, key: str, cell: Rect, face: Face) -> TextRun:
        is_loud = label.kind in (LabelKind.TITLE, LabelKind.NAME)
        ink = self.style.theme.value("text" if is_loud else "textMuted")
        box = Rect(cell.x + label.rect.x, cell.y + label.rect.y, label.rect.width, label.rect.height)
        return TextRun(label.text, box, face, ink, label.at_end, key)
