/// The drawings every page may point at: icons, the level glyphs, the mark and the areas' pictograms.
enum Sprite {
  static let markup: HTML = #"""
    <svg class="sprite" aria-hidden="true" focusable="false">
    <symbol id="i-arrow" viewBox="0 0 20 20"><path d="M3.5 10h13M11 4.5l5.5 5.5-5.5 5.5"/></symbol>
    <symbol id="i-check" viewBox="0 0 20 20"><path d="M4 10.5l4 4 8-9"/></symbol>
    <symbol id="i-half" viewBox="0 0 20 20"><circle cx="10" cy="10" r="7"/><path d="M10 3v14M10 6.5h5M10 10h6.5M10 13.5h5"/></symbol>
    <symbol id="i-clock" viewBox="0 0 20 20"><circle cx="10" cy="10" r="7"/><path d="M10 6v4.5l3 1.5"/></symbol>
    <symbol id="i-alert" viewBox="0 0 20 20"><path d="M10 3l8 14H2zM10 8.5v4M10 14.8v.2"/></symbol>
    <symbol id="i-info" viewBox="0 0 20 20"><circle cx="10" cy="10" r="7.5"/><path d="M10 9.2v4.5M10 6.3v.2"/></symbol>
    <symbol id="i-down" viewBox="0 0 20 20"><path d="M10 3v10M5.5 9L10 13.5 14.5 9M3.5 17h13"/></symbol>
    <symbol id="i-search" viewBox="0 0 20 20"><circle cx="8.7" cy="8.7" r="5.7"/><path d="M13 13l4.5 4.5"/></symbol>
    <symbol id="i-print" viewBox="0 0 20 20"><path d="M6 7V3h8v4M6 14H3V7h14v7h-3M6 11.5h8V17H6z"/></symbol>
    <symbol id="i-close" viewBox="0 0 20 20"><path d="M5 5l10 10M15 5L5 15"/></symbol>
    <symbol id="i-user" viewBox="0 0 20 20"><circle cx="10" cy="6.5" r="3.5"/><path d="M3.5 17c.6-3.6 3.2-5 6.5-5s5.9 1.4 6.5 5"/></symbol>
    <symbol id="i-chat" viewBox="0 0 20 20"><path d="M3 4h14v9.5H9L5 17v-3.5H3z"/></symbol>
    <symbol id="i-edit" viewBox="0 0 20 20"><path d="M3.5 16.5l.8-3.6L13.5 3.7l2.8 2.8-9.2 9.2z"/></symbol>
    <symbol id="lv-even" viewBox="0 0 18 18"><path d="M2.5 6.2h13M2.5 11.8h13"/></symbol>
    <symbol id="lv-close" viewBox="0 0 18 18"><path d="M2.5 2.8c5 0 6 3.8 13 3.8M2.5 15.2c5 0 6-3.8 13-3.8"/></symbol>
    <symbol id="lv-apart" viewBox="0 0 18 18"><path d="M2.5 3h2.3M8 3h2.3M13.3 3h2.3M2.5 15h2.3M8 15h2.3M13.3 15h2.3"/></symbol>
    <symbol id="mark" viewBox="0 0 42 42"><path class="mark-w" d="M5 8.5C17 8.5 17 17 27 17h10"/><path class="mark-m" d="M5 33.5C17 33.5 17 25 27 25h10"/></symbol>
    <symbol id="p-makt" viewBox="0 0 52 52"><path class="s-w" d="M23.5 41H6.5A20 20 0 0 1 23.5 19.6M23.5 33.5h-9a12 12 0 0 1 9-6.7"/><path class="s-m" d="M28.5 41h17A20 20 0 0 0 28.5 19.6M28.5 33.5h9a12 12 0 0 0-9-6.7"/></symbol>
    <symbol id="p-ekonomi" viewBox="0 0 52 52"><path class="s-w" d="M8 41h14M8 32.5h14M8 24h14M8 15.5h14"/><path class="s-m" d="M30 41h14M30 32.5h14M30 24h14M30 15.5h14"/></symbol>
    <symbol id="p-utbildning" viewBox="0 0 52 52"><path class="s-w" d="M23.5 41.5C19 38 13 37 6 37.5v-24c7-.5 13 .5 17.5 4z"/><path class="s-m" d="M28.5 41.5C33 38 39 37 46 37.5v-24c-7-.5-13 .5-17.5 4z"/></symbol>
    <symbol id="p-hem" viewBox="0 0 52 52"><path class="s-w" d="M23.5 45H9V23.5L23.5 9.5z"/><path class="s-m" d="M28.5 45H43V23.5L28.5 9.5z"/></symbol>
    <symbol id="p-halsa" viewBox="0 0 52 52"><path class="s-w" d="M4 19.5h12l5-11 7.5 17 4.5-6h15"/><path class="s-m" d="M4 37.5h12l5-11 7.5 17 4.5-6h15"/></symbol>
    <symbol id="p-vald" viewBox="0 0 52 52"><path class="s-w" d="M4 11l5 11 5-11 5 11c2.5 0 4 0 7 0h22"/><path class="s-m" d="M4 41l5-11 5 11 5-11c2.5 0 4 0 7 0h22"/></symbol>
    <symbol id="i-eye" viewBox="0 0 20 20"><path d="M1.8 10c2-3.6 4.8-5.4 8.2-5.400s6.2 1.8 8.2 5.400c-2 3.6-4.8 5.4-8.2 5.400S3.8 13.6 1.8 10z"/><circle cx="10" cy="10" r="2.6"/></symbol>
    <symbol id="i-lock" viewBox="0 0 20 20"><path d="M4 9h12v8H4zM6.8 9V6.200a3.2 3.2 0 0 1 6.4 0V9"/></symbol>
    <symbol id="i-mail" viewBox="0 0 20 20"><path d="M2.5 4.500h15v11h-15zM2.5 5.500l7.5 6 7.5-6"/></symbol>
    <symbol id="i-file" viewBox="0 0 20 20"><path d="M4.5 2.500h7l4 4v11h-11zM11.5 2.500v4h4M7.5 10.500h5M7.5 13.500h5"/></symbol>
    <symbol id="i-back" viewBox="0 0 20 20"><path d="M8 4.500L3.5 9 8 13.500M3.5 9H12a4.5 4.5 0 0 1 0 9h-2"/></symbol>
    <symbol id="p-kunskap" viewBox="0 0 52 52"><path class="s-w" d="M5 44V34.500h6.200V25h6.200v-9.500h6.1"/><path class="s-m" d="M47 44V34.500h-6.200V25h-6.200v-9.500h-6.1"/></symbol></svg>
    """#
}
