"""The application's style sheet, by object names and roles.

No ``*`` rule and no fonts: a font in a global sheet would override the article's own. Roles:

- grounds: ``pane``, ``page``, ``bar``, ``card``, ``overlay``, ``pill``; ``pointer``, a frame alone
- text: ``title``, ``muted``, ``accent``, ``badge``, ``chip``
- ``badge`` takes a ``tone``: danger, warning, good, info
- buttons: ``tool`` (with the tone ``quiet``, being checked doesn't show), ``primary``,
  ``danger``, ``plain``, ``segment`` (checkable), ``row`` (a whole line), ``link`` (text and an
  icon on the ground)
- fields: ``search``, ``field`` (a ``QTextEdit``)
- lists: ``rows`` (painted by a delegate), ``menu`` (plain rows), ``boxed`` (plain rows in a field),
  ``heads`` (painted)
- ``line``: a one-pixel rule (set the height or width to 1); ``focus``: a line that shows the focus
"""

from dataclasses import fields
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from insightreader.base import resources
from insightreader.ui.theme.contrast import contrast
from insightreader.ui.theme.tokens import Theme, darker

_PAINTED = {"pane", "page", "sheet", "bar", "card", "overlay", "pill", "line", "focus", "pointer"}


def set_role(widget: QWidget, role: str, *, tone: str = "") -> None:
    """Say what a widget is, so that the style sheet dresses it; may be changed later."""
    # Without this only Qt's own classes paint the ground that the sheet gives them.
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, role in _PAINTED)
    widget.setProperty("role", role)
    widget.setProperty("tone", tone)
    # A widget that isn't dressed yet will be when it shows; doing it here would lose its own font.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)


def stylesheet(theme: Theme) -> str:
    """The sheet of the whole program in that theme."""
    values = {each.name: getattr(theme, each.name) for each in fields(theme)}
    values["pressed"] = darker(theme, "hover")
    values["accent_pressed"] = darker(theme, "accent")
    values["controls"] = resources.path("controls").as_posix()
    is_light = contrast(theme.on_accent, "#FFFFFF") < contrast(theme.on_accent, "#000000")
    values["check"] = "check-white" if is_light else "check-black"
    return "".join(Template(part).substitute(values) for part in _PARTS)


_GROUNDS = """
QWidget[role="pane"] { background: $side; }
QWidget[role="page"] { background: $page; }
QWidget[role="bar"] { background: transparent; border: none; border-bottom: 1px solid $line; }
QFrame[role="card"] { background: $card; border: 1px solid $line; border-radius: 10px; }
QFrame[role="card"][tone="active"] { border-color: $accent; }
QFrame[role="overlay"] { background: $card; border: 1px solid $line; border-radius: 10px; }
QFrame[role="overlay"][tone="danger"] { border-color: $danger; }
QWidget[role="sheet"] { background: $card; }
QFrame[role="drop"] {
  background: transparent; border: 3px dashed $accent; border-radius: 12px; }
QFrame[role="pointer"] {
  background: transparent; border: 2px solid $accent; border-radius: 8px; }
QFrame[role="pill"] { background: $side; border: 1px solid $line; border-radius: 8px; }
QFrame[role="line"] { background: $line; border: none; }
QFrame[role="focus"] { background: $accent; border: none; }
QSplitter::handle { background: $line; }
QToolTip { background: $card; color: $ink; border: 1px solid $line; padding: 4px 6px; }
QStatusBar { background: $side; color: $muted; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
"""

_TEXT = """
QLabel { background: transparent; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="accent"] { color: $accent; }
QLabel[role="badge"] { background: $chip; color: $muted; border-radius: 8px; padding: 1px 8px; }
QLabel[role="badge"][tone="danger"] { background: $danger_soft; color: $danger; }
QLabel[role="badge"][tone="warning"] { background: $warning_soft; color: $warning; }
QLabel[role="badge"][tone="good"] { background: $good_soft; color: $good; }
QLabel[role="badge"][tone="info"] { background: $info_soft; color: $info; }
QLabel[role="chip"], QPushButton[role="chip"] {
  background: $chip; color: $ink; border: 1px solid transparent; border-radius: 11px;
  padding: 2px 10px; }
QPushButton[role="chip"]:hover { background: $pressed; }
QPushButton[role="chip"]:focus { border-color: $accent; }
"""

_BUTTONS = """
QToolButton[role="tool"] {
  background: transparent; border: 1px solid transparent; border-radius: 8px; padding: 0;
  color: $ink; }
QToolButton[role="tool"]:hover { background: $hover; }
QToolButton[role="tool"]:pressed { background: $pressed; }
QToolButton[role="tool"]:checked { background: $card; border-color: $line; }
QToolButton[role="tool"][tone="quiet"]:checked {
  background: transparent; border-color: transparent; }
QToolButton[role="tool"]:focus { border-color: $accent; }
QToolButton[role="tool"]::menu-indicator, QToolButton[role="link"]::menu-indicator {
  image: none; width: 0; }
QToolButton[role="link"] {
  background: transparent; border: 1px solid transparent; border-radius: 8px; padding: 2px 6px;
  color: $muted; }
QToolButton[role="link"]:hover { background: $hover; color: $ink; }
QToolButton[role="link"]:focus { border-color: $accent; }
QPushButton {
  background: $card; color: $ink; border: 1px solid $line; border-radius: 8px;
  padding: 6px 14px; min-height: 18px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:disabled { color: $muted; background: $side; }
QPushButton:focus { border-color: $accent; }
QPushButton[role="primary"] {
  background: $accent; color: $on_accent; border: 2px solid $accent; padding: 5px 13px; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed {
  background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[role="primary"]:focus { border-color: $ink; }
QPushButton[role="primary"]:disabled {
  background: $chip; color: $muted; border-color: $chip; }
QPushButton[role="danger"] { color: $danger; }
QPushButton[role="danger"]:focus { border-color: $danger; }
QPushButton[role="plain"] { background: transparent; border-color: transparent; }
QPushButton[role="plain"]:hover { background: $hover; }
QPushButton[role="plain"]:focus { border-color: $accent; }
QPushButton[role="segment"] {
  background: transparent; color: $muted; border: 1px solid $line; border-radius: 14px;
  padding: 4px 14px; }
QPushButton[role="segment"]:hover { background: $hover; }
QPushButton[role="segment"]:checked {
  background: $accent_soft; color: $accent; border-color: $accent_soft; }
QPushButton[role="segment"]:focus { border-color: $accent; }
QPushButton[role="row"] {
  background: transparent; border: 1px solid transparent; border-radius: 8px; text-align: left;
  padding: 6px 8px; }
QPushButton[role="row"]:hover { background: $hover; }
QPushButton[role="row"]:checked { background: $accent_soft; color: $accent; }
QPushButton[role="row"]:focus { border-color: $accent; }
QDialogButtonBox { button-layout: 3; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit[role="field"] {
  background: $field; color: $ink; border: 1px solid $line; border-radius: 8px; padding: 5px 8px;
  selection-background-color: $selection; selection-color: $ink;
  placeholder-text-color: $muted; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit[role="field"]:focus { border-color: $accent; }
QComboBox, QAbstractSpinBox {
  background: $field; color: $ink; border: 1px solid $line; border-radius: 8px;
  min-height: 20px; padding: 4px 8px;
  selection-background-color: $selection; selection-color: $ink; }
QComboBox:hover, QAbstractSpinBox:hover { border-color: $faint; }
QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus { border-color: $accent; }
QComboBox:disabled, QAbstractSpinBox:disabled { color: $muted; background: $side; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {
  background: transparent; border: none; padding: 0; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down {
  subcontrol-origin: border; subcontrol-position: center right; width: 26px; border: none; }
QComboBox::down-arrow { image: url("$controls/down.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView {
  background: $card; color: $ink; border: 1px solid $line; outline: 0; padding: 3px; }
QComboBox QAbstractItemView::item {
  border: 1px solid transparent; border-radius: 6px; min-height: 26px; padding: 0 6px; }
QComboBox QAbstractItemView::item:hover { background: $hover; }
QComboBox QAbstractItemView::item:selected { background: $accent_soft; color: $accent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  subcontrol-origin: border; width: 24px; border: none; border-radius: 6px; margin: 1px; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { image: url("$controls/up.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("$controls/down.svg"); width: 12px; height: 12px; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator {
  width: 16px; height: 16px; background: $field; border: 1px solid $muted; border-radius: 4px; }
QCheckBox::indicator:checked {
  background: $accent; border-color: $accent; image: url("$controls/$check.svg"); }
QCheckBox::indicator:focus { width: 14px; height: 14px; border: 2px solid $accent; }
QCheckBox::indicator:checked:focus { border-color: $ink; }
QCheckBox::indicator:disabled { background: $side; border-color: $faint; }
"""

_LISTS = """
QAbstractItemView[role="rows"], QAbstractItemView[role="menu"] {
  background: transparent; border: none; outline: 0; color: $ink; }
QAbstractItemView[role="boxed"] {
  background: $field; border: 1px solid $line; border-radius: 8px; outline: 0; color: $ink;
  padding: 3px; gridline-color: $line; }
QAbstractItemView[role="boxed"]:focus { border-color: $accent; }
QAbstractItemView[role="menu"]::item, QAbstractItemView[role="boxed"]::item {
  border: 1px solid transparent; border-radius: 6px; padding: 5px 8px; color: $ink; }
QAbstractItemView[role="menu"]::item:hover, QAbstractItemView[role="boxed"]::item:hover {
  background: $hover; }
QAbstractItemView[role="menu"]::item:selected, QAbstractItemView[role="boxed"]::item:selected {
  background: $accent_soft; color: $accent; }
QListView[role="menu"]::item:selected:focus, QListView[role="boxed"]::item:selected:focus {
  border-color: $accent; }
QTreeView[role]::item:first {
  border-right: none; border-top-right-radius: 0; border-bottom-right-radius: 0; }
QTreeView[role]::item:middle { border-left: none; border-right: none; border-radius: 0; }
QTreeView[role]::item:last {
  border-left: none; border-top-left-radius: 0; border-bottom-left-radius: 0; }
QHeaderView::section {
  background: $side; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 6px 8px; }
QHeaderView[role="heads"], QTableView[role="rows"] QTableCornerButton::section {
  background: $page; border: none; }
QAbstractItemView[role="boxed"] QHeaderView { background: transparent; }
QAbstractItemView[role="boxed"] QHeaderView::section { background: transparent; }
QTabBar::tab {
  background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
  padding: 8px 14px; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar::tab:focus { background: $accent_soft; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QMenuBar { background: $side; color: $ink; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 6px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $card; color: $ink; border: 1px solid $line; padding: 6px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 6px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $accent_soft; color: $accent; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 6px 4px; }
"""

_BARS = """
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; border: none; }
QScrollBar::handle:vertical {
  background: $faint; min-height: 32px; border-radius: 2px; margin: 2px 3px; }
QScrollBar::handle:horizontal {
  background: $faint; min-width: 32px; border-radius: 2px; margin: 3px 2px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar {
  background: $chip; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
"""

_PARTS = (_GROUNDS, _TEXT, _BUTTONS, _FIELDS, _LISTS, _BARS)
