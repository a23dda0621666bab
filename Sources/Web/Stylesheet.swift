/// The stylesheet, as `bin/embed` wrote it from Assets/jamna.css.
enum Stylesheet {
  static let text = ##"""
@layer reset, tokens, base, layout, components, utilities, print;
@layer reset {
*, *::before, *::after { box-sizing: border-box; }
* { margin: 0; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { min-block-size: 100vh; min-block-size: 100dvh; }
ul[class], ol[class], nav ul, nav ol { list-style: none; padding: 0; }
img, svg { display: block; max-inline-size: 100%; }
button, input, select, textarea { font: inherit; color: inherit; letter-spacing: inherit; }
table { border-collapse: collapse; border-spacing: 0; }
fieldset { border: 0; padding: 0; min-inline-size: 0; }
legend { padding: 0; }
summary { cursor: pointer; }
}
@layer tokens {
:root {
color-scheme: light;
--c-paper: #fbf8f2;
--c-surface: #ffffff;
--c-sunken: #f4efe5;
--c-line: #e0d8ca;
--c-line-strong: #82788a;
--c-ink: #211830;
--c-ink-2: #574d66;
--c-brand: #3d2b6b;
--c-brand-strong: #271749;
--c-brand-tint: #ece8f5;
--c-on-brand: #ffffff;
--c-link: #43308a;
--c-link-visited: #6a3a78;
--c-mistel: #d5e08d;
--c-mistel-tint: #eff3d6;
--c-mistel-ink: #414f10;
--c-focus: #211830;
--c-focus-halo: #dff05a;
--c-women: #b14b12;
--c-women-tint: #f9e5d8;
--c-men: #0c5660;
--c-men-tint: #d9ebeb;
--c-ref: #6d6477;
--c-gap: #e9dfcf;
--c-ok: #1a6338;      --c-ok-tint: #e0f1e3;
--c-warn: #6d4700;    --c-warn-tint: #fdebc2;   --c-warn-line: #b27a06;
--c-error: #a8122f;   --c-error-tint: #fce6e8;
--c-info: #1d5187;    --c-info-tint: #e2edf8;
--c-seq-0: #f6f3fb; --c-seq-1: #dcd4ee; --c-seq-2: #b5a5da; --c-seq-3: #6a53a5; --c-seq-4: #33225e;
--c-seq-ink-low: #211830; --c-seq-ink-high: #ffffff;
--c-night: #281a4a;
--c-night-2: #362663;
--c-night-ink: #f7f2fb;
--c-night-ink-2: #cfc4e4;
--c-night-line: #5a4a87;
--c-night-women: #f3a271;
--c-night-men: #79cfd3;
--c-night-mistel: #dde994;
--f-display: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Book Antiqua", Georgia, serif;
--f-text: Inter, "Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
--f-mono: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Liberation Mono", monospace;
--t-xs: 0.8125rem;
--t-s: 0.9375rem;
--t-m: 1.0625rem;
--t-l: 1.25rem;
--t-xl: clamp(1.375rem, 1.28rem + 0.5vw, 1.625rem);
--t-2xl: clamp(1.625rem, 1.42rem + 1vw, 2.125rem);
--t-3xl: clamp(2.125rem, 1.7rem + 2.1vw, 3rem);
--t-4xl: clamp(2.5rem, 1.8rem + 3.4vw, 4rem);
--s-1: 0.25rem; --s-2: 0.5rem; --s-3: 0.75rem; --s-4: 1rem; --s-5: 1.5rem;
--s-6: 2rem; --s-7: 3rem; --s-8: 4rem; --s-9: 6rem;
--r-s: 4px; --r-m: 7px; --r-l: 12px; --r-pill: 999px;
--e-1: 0 1px 2px rgb(33 24 48 / 0.07);
--e-2: 0 1px 2px rgb(33 24 48 / 0.06), 0 8px 24px -8px rgb(33 24 48 / 0.16);
--e-3: 0 2px 4px rgb(33 24 48 / 0.08), 0 24px 48px -16px rgb(33 24 48 / 0.26);
--m-fast: 120ms; --m-base: 200ms; --m-ease: cubic-bezier(0.2, 0, 0, 1);
--measure: 38rem;
--wrap: 75rem;
--gutter: clamp(1rem, 0.6rem + 1.8vw, 2rem);
}
@media (prefers-color-scheme: dark) {
:root:not([data-tema="ljust"]) {
color-scheme: dark;
--c-paper: #15111d; --c-surface: #1e1929; --c-sunken: #282236; --c-line: #3a3349; --c-line-strong: #918799;
--c-ink: #f4eff8; --c-ink-2: #c0b6cc;
--c-brand: #cdbcf7; --c-brand-strong: #e4daff; --c-brand-tint: #322855; --c-on-brand: #1c1233;
--c-link: #cdbcf7; --c-link-visited: #dcb2e6;
--c-mistel: #5e6b22; --c-mistel-tint: #2c3118; --c-mistel-ink: #e3edac; --c-focus: #15111d; --c-focus-halo: #dff05a;
--c-women: #f29d69; --c-women-tint: #47291a; --c-men: #6fc9ce; --c-men-tint: #143a3f; --c-ref: #aaa0b6; --c-gap: #3d3546;
--c-ok: #8fdca8; --c-ok-tint: #17351f; --c-warn: #f7cf74; --c-warn-tint: #3b2c08; --c-warn-line: #c99a33;
--c-error: #ff9dab; --c-error-tint: #461420; --c-info: #9cc9f5; --c-info-tint: #14304c;
--c-seq-0: #241e31; --c-seq-1: #382d58; --c-seq-2: #544382; --c-seq-3: #a48fdc; --c-seq-4: #dccffb;
--c-seq-ink-low: #f4eff8; --c-seq-ink-high: #1c1233;
--c-night: #221740; --c-night-2: #302257; --c-night-line: #5a4a87;
--e-1: 0 1px 2px rgb(0 0 0 / 0.5); --e-2: 0 8px 24px -8px rgb(0 0 0 / 0.7); --e-3: 0 24px 48px -16px rgb(0 0 0 / 0.8);
}
}
:root[data-tema="morkt"] {
color-scheme: dark;
--c-paper: #15111d; --c-surface: #1e1929; --c-sunken: #282236; --c-line: #3a3349; --c-line-strong: #918799;
--c-ink: #f4eff8; --c-ink-2: #c0b6cc;
--c-brand: #cdbcf7; --c-brand-strong: #e4daff; --c-brand-tint: #322855; --c-on-brand: #1c1233;
--c-link: #cdbcf7; --c-link-visited: #dcb2e6;
--c-mistel: #5e6b22; --c-mistel-tint: #2c3118; --c-mistel-ink: #e3edac; --c-focus: #15111d; --c-focus-halo: #dff05a;
--c-women: #f29d69; --c-women-tint: #47291a; --c-men: #6fc9ce; --c-men-tint: #143a3f; --c-ref: #aaa0b6; --c-gap: #3d3546;
--c-ok: #8fdca8; --c-ok-tint: #17351f; --c-warn: #f7cf74; --c-warn-tint: #3b2c08; --c-warn-line: #c99a33;
--c-error: #ff9dab; --c-error-tint: #461420; --c-info: #9cc9f5; --c-info-tint: #14304c;
--c-seq-0: #241e31; --c-seq-1: #382d58; --c-seq-2: #544382; --c-seq-3: #a48fdc; --c-seq-4: #dccffb;
--c-seq-ink-low: #f4eff8; --c-seq-ink-high: #1c1233;
--c-night: #221740; --c-night-2: #302257; --c-night-line: #5a4a87;
--e-1: 0 1px 2px rgb(0 0 0 / 0.5); --e-2: 0 8px 24px -8px rgb(0 0 0 / 0.7); --e-3: 0 24px 48px -16px rgb(0 0 0 / 0.8);
}
}
@layer base {
html { font-family: var(--f-text); color: var(--c-ink); background: var(--c-paper); scroll-padding-block-start: 1.5rem; }
body { font-size: var(--t-m); line-height: 1.6; -webkit-font-smoothing: antialiased; overflow-wrap: break-word; }
h1, h2 { font-family: var(--f-display); font-weight: 700; letter-spacing: -0.012em; text-wrap: balance; }
h1 { font-size: var(--t-3xl); line-height: 1.1; }
h2 { font-size: var(--t-2xl); line-height: 1.18; }
h3 { font-size: var(--t-l); line-height: 1.3; font-weight: 650; letter-spacing: -0.01em; }
h4 { font-size: var(--t-m); line-height: 1.4; font-weight: 650; }
p, li, dd { text-wrap: pretty; }
strong, b { font-weight: 650; }
small { font-size: var(--t-xs); }
time, .num { font-variant-numeric: tabular-nums lining-nums; }
hr { border: 0; border-block-start: 1px solid var(--c-line); margin-block: var(--s-6); }
abbr[title] { text-decoration: underline dotted; text-underline-offset: 0.2em; }
a { color: var(--c-link); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:visited:not([class]) { color: var(--c-link-visited); }
a:hover { text-decoration-style: double; text-decoration-thickness: 1px; color: var(--c-brand-strong); }
:focus-visible { outline: 3px solid var(--c-focus); outline-offset: 3px; box-shadow: 0 0 0 3px var(--c-focus-halo); border-radius: var(--r-s); }
::selection { background: var(--c-mistel); color: var(--c-ink); }
@media (prefers-reduced-motion: reduce) {
*, *::before, *::after { transition-duration: 0.01ms !important; animation-duration: 0.01ms !important; scroll-behavior: auto !important; }
}
}
@layer layout {
.wrap { max-inline-size: calc(var(--wrap) + 2 * var(--gutter)); margin-inline: auto; padding-inline: var(--gutter); }
.page { padding-block: var(--s-5) var(--s-9); }
.section { padding-block: var(--s-8); }
.section--tint { background: var(--c-sunken); }
.section__head { display: grid; gap: var(--s-2); max-inline-size: 46rem; margin-block-end: var(--s-6); }
.section__head p { color: var(--c-ink-2); font-size: var(--t-m); }
.section__row { display: flex; flex-wrap: wrap; align-items: end; justify-content: space-between; gap: var(--s-3) var(--s-5); margin-block-end: var(--s-5); }
.stack { display: grid; gap: var(--s-4); align-content: start; }
.stack--s { gap: var(--s-2); }
.stack--l { gap: var(--s-6); }
.stack--xl { gap: var(--s-7); }
.stack > *, .grid > *, .split > *, .card > *, .figure > *, .dash > *, .dash__col > * { min-inline-size: 0; }
.prose { max-inline-size: var(--measure); display: grid; gap: var(--s-4); }
.prose ul { padding-inline-start: 1.2em; }
.prose li + li { margin-block-start: var(--s-1); }
.prose blockquote { padding-inline-start: var(--s-4); border-inline-start: 3px double var(--c-line-strong); }
.cluster { display: flex; flex-wrap: wrap; gap: var(--s-2) var(--s-3); align-items: center; }
.grid { display: grid; gap: var(--s-5); }
.split { display: grid; gap: var(--s-6) var(--s-7); align-items: start; }
@media (min-width: 40em) {
.grid--2, .grid--3, .grid--4 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@media (min-width: 62em) {
.grid--3 { grid-template-columns: repeat(3, minmax(0, 1fr)); }
.grid--4 { grid-template-columns: repeat(4, minmax(0, 1fr)); }
.split { grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); }
.split--even { grid-template-columns: repeat(2, minmax(0, 1fr)); }
.split--map { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); }
.split--filter { grid-template-columns: 16.5rem minmax(0, 1fr); }
.split--editor { grid-template-columns: minmax(0, 9fr) minmax(0, 13fr); gap: var(--s-6); }
.sticky { position: sticky; inset-block-start: var(--s-4); }
}
}
@layer components {
.sprite { position: absolute; inline-size: 0; block-size: 0; overflow: hidden; }
.icon { inline-size: 1.25em; block-size: 1.25em; flex: none; fill: none; stroke: currentcolor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.icon--s { inline-size: 1em; block-size: 1em; stroke-width: 2; }
.skip { position: absolute; inset-inline-start: var(--s-3); inset-block-start: -6rem; z-index: 20; padding: var(--s-3) var(--s-4); background: var(--c-focus-halo); color: #211830; font-weight: 650; border-radius: var(--r-m); }
.skip:focus { inset-block-start: var(--s-2); }
.sender { background: var(--c-night); color: var(--c-night-ink); font-size: var(--t-xs); }
.sender a { color: inherit; text-decoration: none; display: inline-flex; align-items: center; gap: var(--s-2); min-block-size: 2.5rem; padding-inline: var(--s-2); }
.sender a:hover { text-decoration: underline double; text-underline-offset: 0.3em; }
.sender__row { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; column-gap: var(--s-4); }
.sender__from { display: flex; align-items: center; gap: var(--s-2); min-block-size: 2.5rem; color: var(--c-night-ink-2); }
.sender__from strong { color: var(--c-night-ink); font-weight: 600; }
.sender__crest { inline-size: 16px; block-size: 19px; fill: none; stroke: var(--c-night-ink-2); stroke-width: 1.5; }
.sender__tools, .sender__lang { display: flex; align-items: center; }
.sender__lang a[aria-current] { color: var(--c-night-mistel); font-weight: 600; }
.sender__tools .icon { font-size: 1rem; }
.site-header { background: var(--c-surface); }
.brandbar { display: flex; align-items: center; justify-content: space-between; gap: var(--s-4); min-block-size: 4.75rem; }
.brand { display: inline-flex; align-items: center; gap: var(--s-3); color: var(--c-ink); text-decoration: none; font-family: var(--f-display); font-weight: 700; font-size: clamp(1.125rem, 1rem + 0.6vw, 1.4375rem); letter-spacing: -0.01em; line-height: 1.15; padding-block: var(--s-2); }
.brand:hover { color: var(--c-brand-strong); text-decoration: none; }
.brand__mark { inline-size: 42px; block-size: 42px; flex: none; }
.brand__sub { display: block; font-family: var(--f-text); font-weight: 500; font-size: var(--t-xs); letter-spacing: 0; color: var(--c-ink-2); }
.mark-w, .s-w { fill: none; stroke: var(--mark-w, var(--c-women)); }
.mark-m, .s-m { fill: none; stroke: var(--mark-m, var(--c-men)); }
.mark-w, .mark-m { stroke-width: 4.5; stroke-linecap: round; }
.evenline { display: block; inline-size: 100%; block-size: 14px; background: linear-gradient(var(--c-surface), var(--c-surface)); }
.evenline path { fill: none; stroke-width: 1.75; vector-effect: non-scaling-stroke; }
.evenline .w { stroke: var(--c-women); }
.evenline .m { stroke: var(--c-men); }
.mainnav { display: none; }
.mainnav ul { display: flex; gap: var(--s-1); }
.mainnav a { display: flex; align-items: center; min-block-size: 3rem; padding-inline: var(--s-3); color: var(--c-ink); text-decoration: none; font-size: var(--t-s); font-weight: 550; position: relative; }
.mainnav a::after { content: ""; position: absolute; inset-inline: var(--s-3); inset-block-end: 0.5rem; block-size: 6px; border-block: 2px solid transparent; transition: border-color var(--m-fast) var(--m-ease); }
.mainnav a:hover::after { border-color: var(--c-line-strong); }
.mainnav a[aria-current]::after { border-block-start-color: var(--c-women); border-block-end-color: var(--c-men); }
.navmenu { position: relative; }
.navmenu > summary { list-style: none; display: inline-flex; align-items: center; gap: var(--s-2); min-block-size: 2.75rem; padding-inline: var(--s-4); border: 1.5px solid var(--c-line-strong); border-radius: var(--r-m); font-weight: 600; font-size: var(--t-s); background: var(--c-surface); }
.navmenu > summary::-webkit-details-marker { display: none; }
.navmenu__bars { inline-size: 1.125rem; block-size: 0.5rem; border-block: 2.5px solid currentcolor; transition: block-size var(--m-base) var(--m-ease); }
.navmenu[open] .navmenu__bars { block-size: 0.3125rem; }
.navmenu__panel { position: absolute; inset-inline-end: 0; inset-block-start: calc(100% + var(--s-2)); z-index: 10; inline-size: min(20rem, calc(100vw - 2 * var(--gutter))); background: var(--c-surface); border: 1px solid var(--c-line); border-radius: var(--r-l); box-shadow: var(--e-3); padding: var(--s-2); }
.navmenu__panel a { display: flex; align-items: center; gap: var(--s-2); min-block-size: 3rem; padding-inline: var(--s-4); border-radius: var(--r-m); color: var(--c-ink); text-decoration: none; font-weight: 550; }
.navmenu__panel a:hover { background: var(--c-sunken); }
.navmenu__panel a[aria-current] { background: var(--c-brand-tint); color: var(--c-brand-strong); }
.navmenu__head { padding: var(--s-3) var(--s-4) var(--s-1); font-size: var(--t-xs); font-weight: 600; color: var(--c-ink-2); }
@media (min-width: 64em) { .mainnav { display: block; } .navmenu { display: none; } }
.workbar { background: var(--c-surface); border-block-end: 1px solid var(--c-line); }
.workbar__row { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 var(--s-5); }
.workbar__who { display: flex; align-items: center; gap: var(--s-3); min-block-size: 3rem; padding-block: var(--s-2); line-height: 1.3; font-weight: 600; font-size: var(--t-s); }
.workbar__badge { display: grid; place-items: center; inline-size: 1.875rem; block-size: 1.875rem; border-radius: var(--r-m); background: var(--c-brand); color: var(--c-on-brand); font-size: var(--t-xs); font-weight: 700; }
.workbar__who span + span { display: flex; flex-wrap: wrap; column-gap: var(--s-2); }
.workbar__role { font-weight: 450; color: var(--c-ink-2); }
@media (max-width: 63.99em) { .workbar nav { display: none; } }
.workbar ul { display: flex; flex-wrap: wrap; margin-inline-start: calc(-1 * var(--s-3)); }
.workbar li a { display: flex; align-items: center; gap: var(--s-2); min-block-size: 3rem; padding-inline: var(--s-3); color: var(--c-ink-2); text-decoration: none; font-size: var(--t-s); font-weight: 550; border-block: 3px solid transparent; }
.workbar li a:hover { color: var(--c-ink); border-block-end-color: var(--c-line-strong); }
.workbar li a[aria-current] { color: var(--c-ink); border-block-end-color: var(--c-brand); }
.count { display: inline-grid; place-items: center; min-inline-size: 1.5rem; block-size: 1.375rem; padding-inline: 0.375rem; border-radius: var(--r-pill); background: var(--c-brand-tint); color: var(--c-brand-strong); font-size: var(--t-xs); font-weight: 650; line-height: 1; font-variant-numeric: tabular-nums; }
.crumbs { font-size: var(--t-s); margin-block-end: var(--s-5); }
.crumbs ol { display: flex; flex-wrap: wrap; column-gap: var(--s-2); }
.crumbs li { display: inline-flex; align-items: center; gap: var(--s-2); min-block-size: 1.75rem; color: var(--c-ink-2); }
.crumbs li + li::before { content: ""; inline-size: 0.5rem; block-size: 5px; border-block: 1.5px solid var(--c-line-strong); }
.crumbs a { color: var(--c-ink-2); padding-block: 2px; }
.crumbs a:hover { color: var(--c-ink); }
.page-head { display: grid; gap: var(--s-3); margin-block-end: var(--s-6); }
.page-head__row { display: flex; flex-wrap: wrap; align-items: end; justify-content: space-between; gap: var(--s-4) var(--s-6); }
.kicker { font-size: var(--t-s); font-weight: 600; color: var(--c-ink-2); display: flex; flex-wrap: wrap; align-items: center; gap: var(--s-2) var(--s-3); }
.lead { font-size: clamp(1.125rem, 1.05rem + 0.4vw, 1.3125rem); line-height: 1.5; color: var(--c-ink-2); max-inline-size: 44rem; }
.muted { color: var(--c-ink-2); }
.meta { font-size: var(--t-s); color: var(--c-ink-2); }
.fine { font-size: var(--t-xs); color: var(--c-ink-2); line-height: 1.5; }
.btn { display: inline-flex; align-items: center; justify-content: center; gap: var(--s-2); min-block-size: 2.75rem; padding: 0.5rem 1.125rem; border: 1.5px solid var(--c-line-strong); border-radius: var(--r-m); background: var(--c-surface); color: var(--c-ink); font-size: var(--t-s); font-weight: 600; line-height: 1.25; text-decoration: none; text-align: center; cursor: pointer; transition: background-color var(--m-fast), border-color var(--m-fast), transform var(--m-fast), box-shadow var(--m-fast); }
.btn:hover { border-color: var(--c-ink); background: var(--c-sunken); color: var(--c-ink); text-decoration: none; }
.btn--primary { background: var(--c-brand); border-color: var(--c-brand); color: var(--c-on-brand); box-shadow: 0 3px 0 var(--c-brand-strong); }
.btn--primary:hover { background: var(--c-brand-strong); border-color: var(--c-brand-strong); color: var(--c-on-brand); }
.btn--primary:active { transform: translateY(3px); box-shadow: none; }
.btn--mistel { background: var(--c-night-mistel); border-color: var(--c-night-mistel); color: #211830; box-shadow: 0 3px 0 #a9b75a; }
.btn--mistel:hover { background: #ebf4b6; border-color: #ebf4b6; color: #211830; }
.btn--ghost-night { background: transparent; border-color: var(--c-night-ink-2); color: var(--c-night-ink); }
.btn--ghost-night:hover { background: var(--c-night-2); border-color: var(--c-night-ink); color: var(--c-night-ink); }
.btn--danger { border-color: var(--c-error); color: var(--c-error); }
.btn--danger:hover { background: var(--c-error-tint); border-color: var(--c-error); color: var(--c-error); }
.btn--quiet { border-color: transparent; background: transparent; color: var(--c-link); padding-inline: var(--s-3); }
.btn--l { min-block-size: 3.25rem; padding-inline: 1.5rem; font-size: var(--t-m); }
.btn--s { min-block-size: 2.25rem; padding-inline: 0.875rem; }
.btn[disabled], .btn[aria-disabled="true"] { background: var(--c-sunken); border-color: var(--c-line); color: var(--c-ink-2); box-shadow: none; cursor: not-allowed; }
.btn:focus-visible { outline: 3px solid var(--c-focus); box-shadow: 0 0 0 3px var(--c-focus-halo); border-radius: var(--r-m); }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s-3) var(--s-4); }
.arrowlink { display: inline-flex; align-items: center; gap: var(--s-2); font-weight: 600; font-size: var(--t-s); min-block-size: 1.75rem; }
.arrowlink .icon { transition: transform var(--m-base) var(--m-ease); }
.arrowlink:hover .icon { transform: translateX(3px); }
.hero { position: relative; background: var(--c-night); color: var(--c-night-ink); overflow: hidden; isolation: isolate; }
.hero__inner { padding-block: clamp(2.5rem, 1.5rem + 4vw, 5.5rem) clamp(15rem, 40vw, 17rem); display: grid; gap: var(--s-5); }
.hero h1 { font-size: var(--t-4xl); line-height: 1.04; letter-spacing: -0.022em; max-inline-size: 13ch; }
.hero__lead { font-size: clamp(1.125rem, 1.05rem + 0.5vw, 1.3125rem); line-height: 1.5; color: var(--c-night-ink-2); max-inline-size: 34rem; }
.hero__kicker { font-size: var(--t-s); font-weight: 600; color: var(--c-night-mistel); }
.hero :focus-visible { outline-color: var(--c-night-ink); }
.hero__art { position: absolute; z-index: -1; inset-inline: 0; inset-block-end: 0; inline-size: 100%; block-size: 14.5rem; }
.hero__art path { fill: none; stroke-width: 2; vector-effect: non-scaling-stroke; stroke-linecap: round; }
.hero__art .w { stroke: var(--c-night-women); }
.hero__art .m { stroke: var(--c-night-men); }
.hero__art .q { opacity: 0.62; }
.hero__art .r { opacity: 0.34; }
@media (min-width: 64em) {
.hero__inner { padding-block: 5.25rem 7.5rem; }
.hero__art { inset-inline: auto 0; inset-block: 0; inline-size: 57%; block-size: 100%; -webkit-mask-image: linear-gradient(90deg, transparent 4%, #000 42%); mask-image: linear-gradient(90deg, transparent 4%, #000 42%); }
}
.overlap { margin-block-start: -3.75rem; position: relative; z-index: 1; }
.stats { display: grid; gap: 1px; background: var(--c-surface); border: 1px solid var(--c-line); border-radius: var(--r-l); overflow: hidden; box-shadow: var(--e-2); grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); }
.stats--flat { box-shadow: none; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11.5rem), 1fr)); }
.stat { background: var(--c-surface); box-shadow: 0 0 0 1px var(--c-line); padding: var(--s-5); display: grid; gap: var(--s-1); align-content: start; }
.stat__label { font-size: var(--t-s); font-weight: 550; color: var(--c-ink-2); }
.stat__value { font-family: var(--f-display); font-size: clamp(2rem, 1.6rem + 1.7vw, 3.125rem); line-height: 1.1; font-weight: 700; letter-spacing: -0.02em; font-variant-numeric: lining-nums tabular-nums; }
.stat__value small { font-family: var(--f-text); font-size: var(--t-m); font-weight: 500; letter-spacing: 0; color: var(--c-ink-2); }
.stat__note { font-size: var(--t-s); color: var(--c-ink-2); }
.stat--act { background: var(--c-mistel-tint); }
@media (max-width: 39.99em) {
.stats:not(.stats--flat) .stat { grid-template-columns: 6.25rem minmax(0, 1fr); column-gap: var(--s-4); padding-block: var(--s-4); align-items: baseline; }
.stats:not(.stats--flat) .stat__value { grid-row: 1 / span 2; grid-column: 1; }
.stats:not(.stats--flat) .stat__label, .stats:not(.stats--flat) .stat__note { grid-column: 2; }
.stats--flat { grid-template-columns: repeat(2, minmax(0, 1fr)); }
.stats--flat .stat:nth-child(odd):last-child { grid-column: 1 / -1; }
.stats--flat .stat__value small { font-size: var(--t-s); }
}
.stats--flat .stat { padding: var(--s-4) var(--s-5); }
.stats--flat .stat__value { font-size: 1.875rem; }
.card { background: var(--c-surface); border: 1px solid var(--c-line); border-radius: var(--r-l); padding: var(--s-5); display: grid; gap: var(--s-3); align-content: start; position: relative; container-type: inline-size; }
.card--plain { box-shadow: none; }
.card--tint { background: var(--c-mistel-tint); border-color: transparent; }
.card--flush { padding: 0; overflow: hidden; }
.card__pad { padding: var(--s-4) var(--s-5) 0; }
.card__head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: var(--s-2) var(--s-4); }
.card--link { transition: border-color var(--m-base), box-shadow var(--m-base); }
.card--link:hover { border-color: var(--c-brand); box-shadow: var(--e-2); }
.card--link h3 a { color: var(--c-ink); text-decoration: none; }
.card--link h3 a::after { content: ""; position: absolute; inset: 0; border-radius: var(--r-l); }
.card--link:hover h3 a { text-decoration: underline double; text-decoration-thickness: 1px; }
.card--link h3 a:focus-visible { outline: none; box-shadow: none; }
.card--link h3 a:focus-visible::after { outline: 3px solid var(--c-focus); outline-offset: 3px; box-shadow: 0 0 0 3px var(--c-focus-halo); }
.card__foot { display: flex; flex-wrap: wrap; gap: var(--s-1) var(--s-3); font-size: var(--t-s); color: var(--c-ink-2); margin-block-start: auto; padding-block-start: var(--s-2); }
.area { grid-template-columns: auto minmax(0, 1fr); column-gap: var(--s-4); align-items: start; }
.area__pict { inline-size: 52px; block-size: 52px; }
.pict { fill: none; stroke-width: 3; stroke-linecap: round; stroke-linejoin: round; }
.area__body { display: grid; gap: var(--s-1); }
.area__body p { font-size: var(--t-s); color: var(--c-ink-2); }
.area__count { font-size: var(--t-s); font-weight: 600; margin-block-start: var(--s-2); color: var(--c-ink); }
.events { display: grid; }
.event { display: grid; grid-template-columns: 4.25rem minmax(0, 1fr); gap: var(--s-4); padding-block: var(--s-4); border-block-start: 1px solid var(--c-line); position: relative; }
.event:last-child { border-block-end: 1px solid var(--c-line); }
.event__date { text-align: center; line-height: 1.1; padding-block: var(--s-2); border-radius: var(--r-m); background: var(--c-brand-tint); color: var(--c-brand-strong); align-self: start; }
.event__date b { display: block; font-family: var(--f-display); font-size: 1.625rem; font-weight: 700; font-variant-numeric: lining-nums; }
.event__date span { font-size: var(--t-xs); font-weight: 600; }
.event h3 { font-size: var(--t-m); }
.event__facts { font-size: var(--t-s); color: var(--c-ink-2); }
.tag { display: inline-flex; align-items: center; gap: 0.375rem; min-block-size: 1.625rem; padding: 0.125rem 0.5625rem; border-radius: var(--r-s); font-size: var(--t-xs); font-weight: 600; line-height: 1.2; background: var(--c-sunken); color: var(--c-ink); white-space: nowrap; }
.tag--type { background: transparent; border: 1px solid var(--c-line-strong); font-weight: 550; }
.tag--area { background: var(--c-brand-tint); color: var(--c-brand-strong); }
.status { display: inline-flex; align-items: center; gap: 0.4375rem; font-size: var(--t-xs); font-weight: 650; line-height: 1.2; padding: 0.1875rem 0.6875rem; min-block-size: 1.625rem; border-radius: var(--r-pill); white-space: nowrap; background: var(--c-sunken); color: var(--c-ink); inline-size: fit-content; }
.status:has(.icon), .status:has(.lv) { padding-inline-start: 0.4375rem; }
.status .icon { font-size: 0.875rem; stroke-width: 2.25; }
.status--done { background: var(--c-ok-tint); color: var(--c-ok); }
.status--doing { background: var(--c-info-tint); color: var(--c-info); }
.status--todo { background: transparent; color: var(--c-ink-2); box-shadow: inset 0 0 0 1.5px var(--c-line-strong); }
.status--late { background: var(--c-error-tint); color: var(--c-error); }
.status--gap { background: var(--c-sunken); color: var(--c-ink); }
.status--act { background: var(--c-brand); color: var(--c-on-brand); }
.status--wait { background: var(--c-warn-tint); color: var(--c-warn); }
.lv { inline-size: 1.125rem; block-size: 1.125rem; flex: none; fill: none; stroke: currentcolor; stroke-width: 2.5; stroke-linecap: round; }
.tilemap { container-type: inline-size; }
.tilemap__grid { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); grid-auto-rows: clamp(2.25rem, 7.4cqi, 2.875rem); gap: clamp(5px, 1.4cqi, 8px); }
.tile { grid-row-end: span 2; display: flex; }
.tile > * { flex: 1; display: flex; flex-direction: column; justify-content: space-between; gap: var(--s-1); padding: clamp(0.5rem, 2.4cqi, 0.8125rem); border-radius: var(--r-l); text-decoration: none; font-weight: 600; font-size: clamp(0.8125rem, 3cqi, 1rem); line-height: 1.15; color: var(--c-ink); hyphens: manual; transition: transform var(--m-base) var(--m-ease), box-shadow var(--m-base); }
.tile > a:hover { transform: translateY(-2px); box-shadow: var(--e-2); text-decoration: underline double; text-decoration-thickness: 1px; }
.tile__top { display: flex; justify-content: space-between; align-items: start; gap: var(--s-1); }
.tile__val { font-size: var(--t-s); font-weight: 550; font-variant-numeric: tabular-nums; }
.tile--joined > * { background: var(--c-brand); color: var(--c-on-brand); }
.tile--joined > a:hover { color: var(--c-on-brand); }
.tile--prep > * { background: var(--c-mistel); color: var(--c-ink); }
.tile--none > * { background: var(--c-surface); box-shadow: inset 0 0 0 1.5px var(--c-line-strong); }
.tile--here > * { outline: 3px solid var(--c-ink); outline-offset: 2px; }
.tile--q0 > * { background: var(--c-seq-0); color: var(--c-seq-ink-low); box-shadow: inset 0 0 0 1px var(--c-line-strong); }
.tile--q1 > * { background: var(--c-seq-1); color: var(--c-seq-ink-low); }
.tile--q2 > * { background: var(--c-seq-2); color: var(--c-ink); }
.tile--q3 > * { background: var(--c-seq-3); color: var(--c-seq-ink-high); }
.tile--q4 > * { background: var(--c-seq-4); color: var(--c-seq-ink-high); }
.m-norberg { grid-column: 2; grid-row-start: 1; }
.m-fagersta { grid-column: 1; grid-row-start: 2; }
.m-sala { grid-column: 3; grid-row-start: 2; }
.m-surahammar { grid-column: 2; grid-row-start: 3; }
.m-skinnskatteberg { grid-column: 1; grid-row-start: 4; }
.m-vasteras { grid-column: 3; grid-row-start: 4; }
.m-hallstahammar { grid-column: 2; grid-row-start: 5; }
.m-koping { grid-column: 1; grid-row-start: 6; }
.m-kungsor { grid-column: 2; grid-row-start: 7; }
.m-arboga { grid-column: 1; grid-row-start: 8; }
.tilemap__water { grid-column: 3; grid-row: 6 / span 2; align-self: center; justify-self: center; font-family: var(--f-display); font-style: italic; font-size: var(--t-s); color: var(--c-ink-2); display: grid; justify-items: center; gap: var(--s-1); }
.tilemap__water svg { inline-size: 3.5rem; block-size: 0.75rem; fill: none; stroke: var(--c-ref); stroke-width: 1.5; stroke-linecap: round; }
.tilemap--s .tilemap__grid { grid-auto-rows: clamp(2rem, 8cqi, 2.375rem); gap: 5px; }
.tilemap--s .tile > * { border-radius: var(--r-m); font-size: var(--t-xs); padding: var(--s-2); gap: 0; }
.legend { display: flex; flex-wrap: wrap; gap: var(--s-2) var(--s-5); font-size: var(--t-s); }
.legend li { display: inline-flex; align-items: center; gap: var(--s-2); }
.swatch { display: grid; place-items: center; inline-size: 1.75rem; block-size: 1.375rem; border-radius: var(--r-s); }
.swatch--joined { background: var(--c-brand); color: var(--c-on-brand); }
.swatch--prep { background: var(--c-mistel); color: var(--c-ink); }
.swatch--none { background: var(--c-surface); box-shadow: inset 0 0 0 1.5px var(--c-line-strong); }
.swatch .lv { inline-size: 1rem; block-size: 1rem; }
.sw-q0 { background: var(--c-seq-0); box-shadow: inset 0 0 0 1px var(--c-line-strong); }
.sw-q1 { background: var(--c-seq-1); } .sw-q2 { background: var(--c-seq-2); } .sw-q3 { background: var(--c-seq-3); } .sw-q4 { background: var(--c-seq-4); }
.joinband { background: var(--c-mistel-tint); border-radius: 20px; padding: clamp(1.5rem, 1rem + 3vw, 3.5rem); display: grid; gap: var(--s-6); }
.steps { display: grid; gap: var(--s-5); counter-reset: steg; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); }
.steps li { counter-increment: steg; display: grid; gap: var(--s-2); align-content: start; padding-block-start: var(--s-4); border-block-start: 2px solid var(--c-mistel-ink); }
.steps li::before { content: counter(steg); font-family: var(--f-display); font-weight: 700; font-size: 1.5rem; line-height: 1; color: var(--c-mistel-ink); font-variant-numeric: lining-nums; }
.steps p { font-size: var(--t-s); color: var(--c-ink); }
.field { display: grid; gap: var(--s-1); }
.field__label, .fieldset > legend { font-weight: 650; font-size: var(--t-m); line-height: 1.35; }
.fieldset { display: grid; gap: var(--s-2); }
.fieldset > legend { margin-block-end: var(--s-2); }
.field__opt { font-weight: 450; color: var(--c-ink-2); }
.field__hint { font-size: var(--t-s); color: var(--c-ink-2); max-inline-size: 36rem; }
.input, .select, .textarea { inline-size: 100%; min-block-size: 2.875rem; padding: 0.5rem 0.75rem; background: var(--c-surface); border: 1.5px solid var(--c-line-strong); border-radius: var(--r-m); }
.select { -webkit-appearance: none; appearance: none; padding-inline-end: 2.25rem; background-image: linear-gradient(45deg, transparent 50%, var(--c-ink) 50%), linear-gradient(135deg, var(--c-ink) 50%, transparent 50%); background-position: calc(100% - 1.125rem) 55%, calc(100% - 0.8125rem) 55%; background-size: 5px 5px; background-repeat: no-repeat; }
.textarea--s.textarea { min-block-size: 4.5rem; }
.textarea { min-block-size: 6.5rem; line-height: 1.5; resize: vertical; field-sizing: content; }
.input:hover, .select:hover, .textarea:hover { border-color: var(--c-ink); }
.input--w-s { inline-size: 8rem; }
.input--w-m { inline-size: 16rem; max-inline-size: 100%; }
.field--error { border-inline-start: 5px solid var(--c-error); padding-inline-start: var(--s-4); }
.field--error .input, .field--error .select, .field--error .textarea { border-color: var(--c-error); border-width: 2px; }
.field__error { display: flex; gap: var(--s-2); font-weight: 600; font-size: var(--t-s); color: var(--c-error); }
.check { display: grid; grid-template-columns: 1.5rem minmax(0, 1fr) auto; gap: var(--s-3); align-items: center; min-block-size: 2.25rem; font-size: var(--t-s); }
.check input { inline-size: 1.375rem; block-size: 1.375rem; accent-color: var(--c-brand); }
.check__n { color: var(--c-ink-2); font-variant-numeric: tabular-nums; }
.errorsum { border: 3px solid var(--c-error); border-radius: var(--r-l); background: var(--c-surface); padding: var(--s-5); display: grid; gap: var(--s-3); }
.errorsum h2 { font-family: var(--f-text); font-size: var(--t-l); letter-spacing: -0.01em; }
.errorsum ul { padding-inline-start: 0; list-style: none; display: grid; gap: var(--s-1); }
.errorsum a { color: var(--c-error); font-weight: 600; display: inline-block; padding-block: 2px; }
.search { display: flex; gap: var(--s-2); }
.search .input { flex: 1; min-inline-size: 0; }
.notice { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--s-1) var(--s-3); padding: var(--s-4) var(--s-5); border-radius: var(--r-l); background: var(--c-info-tint); color: var(--c-ink); border-inline-start: 5px solid var(--c-info); font-size: var(--t-s); }
.notice > .icon { color: var(--c-info); font-size: 1.125rem; margin-block-start: 0.0625rem; }
.notice p { max-inline-size: 52rem; }
.notice--ok { background: var(--c-ok-tint); border-color: var(--c-ok); } .notice--ok > .icon { color: var(--c-ok); }
.notice--warn { background: var(--c-warn-tint); border-color: var(--c-warn-line); } .notice--warn > .icon { color: var(--c-warn); }
.notice--error { background: var(--c-error-tint); border-color: var(--c-error); } .notice--error > .icon { color: var(--c-error); }
.tasks { background: var(--c-surface); border: 1px solid var(--c-line); border-radius: var(--r-l); overflow: hidden; }
.task { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--s-2) var(--s-5); padding: var(--s-4) var(--s-5); position: relative; }
.task + .task { border-block-start: 1px solid var(--c-line); }
.task:hover:not(.task--blocked) { background: var(--c-sunken); }
.task__main { flex: 1 1 18rem; display: grid; gap: 0.125rem; }
.task__main a { font-weight: 600; }
.task__main a::after { content: ""; position: absolute; inset: 0; }
.task__main a:focus-visible { outline: none; box-shadow: none; }
.task__main a:focus-visible::after { outline: 3px solid var(--c-focus); outline-offset: -6px; box-shadow: inset 0 0 0 3px var(--c-focus-halo); border-radius: var(--r-m); }
.task__hint { font-size: var(--t-s); color: var(--c-ink-2); }
.task--blocked .task__name { color: var(--c-ink-2); }
.task__blocked { font-size: var(--t-xs); font-weight: 550; color: var(--c-ink-2); }
.tasksec { display: grid; gap: var(--s-3); }
.tasksec__head { display: flex; align-items: baseline; gap: var(--s-3); }
.tasksec__n { font-family: var(--f-display); font-weight: 700; color: var(--c-ink-2); font-variant-numeric: lining-nums; }
.evenbars { display: grid; gap: var(--s-1); font-size: var(--t-xs); color: var(--c-ink-2); }
.evenbars svg { inline-size: 100%; block-size: 15px; }
.eb-plan { fill: var(--c-gap); }
.eb-done { fill: var(--c-brand); }
.eb-over { fill: var(--c-error); }
.evenbars__key { display: flex; justify-content: space-between; gap: var(--s-2); font-variant-numeric: tabular-nums; }
.answers { display: grid; border-block-start: 1px solid var(--c-line); }
.answers__row { display: grid; gap: var(--s-1) var(--s-5); padding-block: var(--s-3); border-block-end: 1px solid var(--c-line); }
.answers dt { font-weight: 650; }
.answers dd { color: var(--c-ink); }
.answers__act { font-size: var(--t-s); }
.answers__act a { display: inline-block; padding-block: 2px; }
@media (min-width: 40em) { .answers__row { grid-template-columns: 13rem minmax(0, 1fr) auto; } }
.facts { display: grid; gap: var(--s-4); font-size: var(--t-s); }
.facts div { display: grid; gap: 0.125rem; }
.facts dt { color: var(--c-ink-2); }
.facts dd { font-weight: 550; }
.facts--row { gap: var(--s-3) var(--s-5); padding-block-start: var(--s-3); border-block-start: 1px solid var(--c-line); grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); }
.tablewrap { position: relative; overflow-x: auto; background: var(--c-surface); border: 1px solid var(--c-line); border-radius: var(--r-l); }
.tablewrap--in { border: 0; border-block-start: 1px solid var(--c-line); border-radius: 0; }
.table { inline-size: 100%; font-size: var(--t-s); line-height: 1.45; }
.table caption { text-align: start; padding: var(--s-4) var(--s-5); font-weight: 650; font-size: var(--t-m); border-block-end: 1px solid var(--c-line); }
.table caption small { display: block; font-weight: 450; font-size: var(--t-s); color: var(--c-ink-2); }
.table th, .table td { padding: 0.6875rem var(--s-3); text-align: start; vertical-align: baseline; }
.table td:has(.evenbars) { vertical-align: top; padding-block-start: 0.9375rem; }
.table th:first-child, .table td:first-child { padding-inline-start: var(--s-5); }
.table th:last-child, .table td:last-child { padding-inline-end: var(--s-5); }
.table thead th { font-size: var(--t-xs); font-weight: 600; color: var(--c-ink-2); background: var(--c-sunken); border-block-end: 1px solid var(--c-line); vertical-align: middle; line-height: 1.3; block-size: 2.75rem; }
.table tbody tr + tr > * { border-block-start: 1px solid var(--c-line); }
.table tbody tr:hover > * { background: var(--c-sunken); }
.table tbody th { font-weight: 600; }
.table tbody th a, .table td > a { padding-block: 4px; }
.table .n { text-align: end; font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
.table .nowrap { white-space: nowrap; }
.table tfoot td, .table tfoot th { border-block-start: 2px solid var(--c-ink); font-weight: 650; }
.table tr.is-here > * { background: var(--c-mistel-tint); }
.table tr.is-ref > * { color: var(--c-ink-2); font-weight: 500; }
.table tr.is-group > th { background: var(--c-paper); padding-block: var(--s-4) var(--s-2); font-size: var(--t-m); font-weight: 650; }
.grouphead .meta { font-weight: 450; }
.table__sub { display: block; font-weight: 450; color: var(--c-ink-2); font-size: var(--t-xs); }
.sort { display: inline-flex; align-items: center; gap: 0.3125rem; color: inherit; text-decoration: none; min-block-size: 1.5rem; }
.sort:hover { color: var(--c-ink); }
.sort::after { content: ""; inline-size: 0.5rem; block-size: 0.5625rem; background: linear-gradient(var(--c-line-strong), var(--c-line-strong)) 0 0 / 100% 2px no-repeat, linear-gradient(var(--c-line-strong), var(--c-line-strong)) 0 100% / 100% 2px no-repeat; }
[aria-sort="ascending"] .sort, [aria-sort="descending"] .sort { color: var(--c-ink); }
[aria-sort="ascending"] .sort::after { background: var(--c-ink); clip-path: polygon(50% 10%, 100% 90%, 0 90%); }
[aria-sort="descending"] .sort::after { background: var(--c-ink); clip-path: polygon(0 10%, 100% 10%, 50% 90%); }
.stackbox { container-type: inline-size; }
@container (max-width: 44rem) {
.table--stack, .table--stack tbody, .table--stack caption { display: block; }
.table--stack thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.table--stack tr { display: grid; gap: var(--s-1); padding: var(--s-4) var(--s-4); }
.table--stack tbody tr + tr { border-block-start: 1px solid var(--c-line); }
.table--stack tbody tr + tr > * { border: 0; }
.table--stack th, .table--stack td, .table--stack th:first-child, .table--stack td:first-child, .table--stack th:last-child, .table--stack td:last-child { display: block; padding: 0; text-align: start; white-space: normal; }
.table--stack td[data-label] { display: flow-root; padding-inline-start: 8rem; }
.table--stack td[data-label]::before { content: attr(data-label); float: inline-start; margin-inline-start: -8rem; inline-size: 7.5rem; font-size: var(--t-xs); line-height: 1.65; color: var(--c-ink-2); overflow-wrap: anywhere; }
.table--stack td.n { text-align: start; }
.table--stack tr.is-group { background: var(--c-paper); }
.table--stack tbody tr:hover > * { background: none; }
.table--stack .evenbars { max-inline-size: 14rem; }
}
.heat th, .heat td { padding: var(--s-2); }
.heat thead th { text-align: center; min-inline-size: 5.5rem; }
.heat thead th:first-child { text-align: start; }
.heat td { padding: 2px; vertical-align: middle; text-align: center; }
.heat tbody tr + tr > td, .heat tbody tr + tr > th { border-color: transparent; }
.heat__cell { display: grid; place-items: center; min-block-size: 2.25rem; border-radius: var(--r-s); font-weight: 600; font-variant-numeric: tabular-nums; }
.heat__cell--0 { color: var(--c-ink-2); font-weight: 450; }
.heat__cell--1 { background: var(--c-seq-1); color: var(--c-seq-ink-low); }
.heat__cell--2 { background: var(--c-seq-2); color: var(--c-ink); }
.heat__cell--3 { background: var(--c-seq-3); color: var(--c-seq-ink-high); }
.heat__cell--4 { background: var(--c-seq-4); color: var(--c-seq-ink-high); }
.heat tbody th { vertical-align: middle; line-height: 1.25; }
.heat tfoot td { text-align: center; }
.figure > .tablewrap { border-radius: var(--r-m); }
@container (max-width: 40rem) {
.heat thead th { min-inline-size: 1.75rem; padding-inline: var(--s-1); }
.heat td { padding-inline: 1px; }
.heat tbody td.n { padding-inline: 0 var(--s-1); }
.heat thead th:not(:first-child) { writing-mode: vertical-rl; text-align: end; padding: 8px 5px; vertical-align: bottom; border: 0; border-bottom: 1px solid var(--c-line); }
.heat th:first-child { padding-inline: 6px 4px; font-size: var(--t-xs); }
.heat th:last-child, .heat td:last-child { padding-inline-end: var(--s-1); }
}
.pages { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--s-3); font-size: var(--t-s); }
.pages ul { display: flex; flex-wrap: wrap; gap: var(--s-1); }
.pages a { display: grid; place-items: center; min-inline-size: 2.5rem; min-block-size: 2.5rem; padding-inline: var(--s-3); border-radius: var(--r-m); font-weight: 600; text-decoration: none; }
.pages a:hover { background: var(--c-sunken); text-decoration: underline double; }
.pages a[aria-current] { color: var(--c-ink); border-block-end: 6px double var(--c-brand); border-radius: 0; }
.chip { display: inline-flex; align-items: center; gap: var(--s-2); min-block-size: 2rem; padding-inline: var(--s-3) var(--s-2); border-radius: var(--r-pill); background: var(--c-brand-tint); color: var(--c-brand-strong); font-size: var(--t-s); font-weight: 550; text-decoration: none; }
.chip:hover { text-decoration: line-through; }
.timeline { display: grid; }
.timeline > li { display: grid; grid-template-columns: 1.75rem minmax(0, 1fr); gap: var(--s-3); padding-block-end: var(--s-5); position: relative; font-size: var(--t-s); }
.timeline > li::before { content: ""; position: absolute; inset-inline-start: 0.8125rem; inset-block: 1.75rem 0.125rem; inline-size: 2px; background: var(--c-line); }
.timeline > li:last-child { padding-block-end: 0; } .timeline > li:last-child::before { display: none; }
.timeline__dot { display: grid; place-items: center; inline-size: 1.75rem; block-size: 1.75rem; border-radius: 50%; background: var(--c-brand); color: var(--c-on-brand); }
.timeline__dot .icon { font-size: 0.875rem; stroke-width: 2.5; }
.timeline__dot--next { background: var(--c-surface); color: var(--c-ink-2); box-shadow: inset 0 0 0 2px var(--c-line-strong); }
.timeline time { color: var(--c-ink-2); font-size: var(--t-xs); display: block; }
.timeline b { display: block; }
.queue { border-block-start: 1px solid var(--c-line); }
.queue > li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--s-1) var(--s-4); padding: var(--s-3) var(--s-5); font-size: var(--t-s); align-items: start; }
.queue > li + li { border-block-start: 1px solid var(--c-line); }
.queue a { font-weight: 600; display: inline-block; padding-block: 2px; }
.queue__meta { color: var(--c-ink-2); font-size: var(--t-xs); grid-column: 1; }
.figure { display: grid; gap: var(--s-4); container-type: inline-size; }
.figure__head { display: grid; gap: var(--s-1); }
.figure__title { font-family: var(--f-text); font-size: var(--t-l); font-weight: 650; letter-spacing: -0.01em; line-height: 1.3; }
.figure__read { font-size: var(--t-m); max-inline-size: 46rem; }
.figure__unit { font-size: var(--t-s); color: var(--c-ink-2); }
.figure__foot { display: flex; flex-wrap: wrap; gap: var(--s-1) var(--s-5); align-items: center; font-size: var(--t-xs); color: var(--c-ink-2); border-block-start: 1px solid var(--c-line); padding-block-start: var(--s-3); }
.figure__foot a { display: inline-flex; align-items: center; gap: 0.3125rem; min-block-size: 1.75rem; }
.key { display: flex; flex-wrap: wrap; gap: var(--s-1) var(--s-5); font-size: var(--t-s); }
.key li { display: inline-flex; align-items: center; gap: var(--s-2); font-weight: 600; }
.key svg { inline-size: 1.75rem; block-size: 0.875rem; }
.t-w { color: var(--c-women); font-weight: 650; } .t-m { color: var(--c-men); font-weight: 650; }
.multiples { display: grid; gap: var(--s-5) var(--s-6); grid-template-columns: minmax(0, 1fr); }
@container (min-width: 40rem) { .multiples { grid-template-columns: repeat(3, minmax(0, 1fr)); } .multiples--2 { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
.panel { display: grid; gap: var(--s-1); align-content: start; }
.panel__title { font-size: var(--t-s); font-weight: 650; display: flex; justify-content: space-between; gap: var(--s-2); align-items: baseline; }
.panel__title small { font-weight: 450; color: var(--c-ink-2); }
.panel--focus .panel__title { border-block-start: 3px solid var(--c-brand); padding-block-start: var(--s-2); }
.panel--ref .panel__title { border-block-start: 1px solid var(--c-line-strong); padding-block-start: calc(var(--s-2) + 2px); }
.plot { padding: 0.5rem 3.9rem 1.75rem 2rem; }
.plot > svg { inline-size: 100%; block-size: 13.5rem; overflow: visible; }
.plot--spark { padding: 0.5rem 3.4rem 1.25rem 0.375rem; }
.plot--spark > svg { block-size: 6.5rem; }
.ax { stroke: var(--c-line); stroke-width: 1; } .ax--0 { stroke: var(--c-line-strong); }
.tx { font-size: 12px; fill: var(--c-ink-2); font-variant-numeric: tabular-nums; }
.tx--end { text-anchor: end; } .tx--mid { text-anchor: middle; }
.tx--w { fill: var(--c-women); font-weight: 650; font-size: 13px; } .tx--m { fill: var(--c-men); font-weight: 650; font-size: 13px; }
.tx--gap { fill: var(--c-ink); font-weight: 600; font-size: 12px; }
.band { fill: var(--c-gap); opacity: 0.65; }
.ln { fill: none; stroke-width: 2.5; vector-effect: non-scaling-stroke; stroke-linejoin: round; stroke-linecap: round; }
.ln--w, .mk--w { stroke: var(--c-women); } .ln--m, .mk--m { stroke: var(--c-men); }
.mk--w { fill: var(--c-women); } .mk--m { fill: var(--c-men); }
.mk { stroke: var(--c-surface); stroke-width: 2; }
.mk--o { fill: var(--c-surface); stroke-width: 2.5; } .mk--o.mk--w { stroke: var(--c-women); } .mk--o.mk--m { stroke: var(--c-men); }
.gapln { stroke: var(--c-ink); stroke-width: 1.5; }
.ln--ref { stroke: var(--c-ref); stroke-width: 1.5; stroke-dasharray: 5 4; }
.gaps { display: grid; font-size: var(--t-s); }
.gaprow { display: grid; grid-template-columns: 8.75rem minmax(0, 1fr) 5rem; align-items: center; gap: var(--s-3); min-block-size: 2.375rem; padding-inline: var(--s-3); border-radius: var(--r-s); }
.gaprow__name { font-weight: 550; }
.gaprow__val { text-align: end; font-weight: 650; font-variant-numeric: tabular-nums; white-space: nowrap; }
.gaprow svg { inline-size: 100%; block-size: 2.375rem; overflow: visible; }
.gaprow--here { background: var(--c-mistel-tint); } .gaprow--here .gaprow__name { font-weight: 700; }
.gaprow--ref .gaprow__name { color: var(--c-ink-2); font-weight: 450; font-style: italic; }
.gaprow--axis { min-block-size: 1.5rem; } .gaprow--axis svg { block-size: 1.5rem; }
.gapbar { stroke: var(--c-gap); stroke-width: 9; } .gapbar--here { stroke: var(--c-mistel); }
.gaprow--head { font-size: var(--t-xs); color: var(--c-ink-2); min-block-size: 1.75rem; }
@container (max-width: 32rem) {
.gaprow { grid-template-columns: minmax(0, 1fr) auto; gap: 0 var(--s-3); padding-block: var(--s-2); padding-inline: var(--s-2); }
.gaprow svg { grid-column: 1 / -1; grid-row: 2; block-size: 2.75rem; padding-inline: 1.25rem; }
.gaprow--axis svg { block-size: 1.5rem; }
.gaprow--head { display: none; }
}
.minigap { display: grid; gap: var(--s-2); }
.minigap__q { font-size: var(--t-s); font-weight: 550; line-height: 1.35; }
.minigap > svg { inline-size: 100%; block-size: 4.5rem; overflow: visible; padding-inline: 2.75rem; }
.minigap__say { font-size: var(--t-s); color: var(--c-ink-2); }
.minigap__say b { color: var(--c-ink); }
.choice { background: var(--c-surface); border: 2px solid var(--c-line); border-radius: var(--r-l); overflow: clip; transition: border-color var(--m-fast); }
.choice:hover { border-color: var(--c-line-strong); }
.choice:has(> .choice__body > .choice__label > input:checked) { border-color: var(--c-brand); }
.choice__body { display: grid; gap: var(--s-4) var(--s-6); padding: var(--s-5); }
.choice__label { display: grid; grid-template-columns: 1.75rem minmax(0, 1fr); gap: 0 var(--s-3); align-items: start; cursor: pointer; align-content: start; }
.choice__label input { inline-size: 1.625rem; block-size: 1.625rem; accent-color: var(--c-brand); margin-block-start: 0.0625rem; }
.choice__name { font-weight: 650; font-size: var(--t-l); line-height: 1.3; letter-spacing: -0.01em; }
.choice__desc { grid-column: 2; font-size: var(--t-s); color: var(--c-ink-2); font-weight: 400; margin-block-start: var(--s-1); }
.choice__stat { display: grid; gap: var(--s-1); align-content: start; justify-items: start; }
.choice__how { border-block-start: 1px solid var(--c-line); padding: var(--s-4) var(--s-5) var(--s-5); background: var(--c-paper); }
@container (min-width: 40rem) { .choice__body { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } .choice__how { padding-inline-start: 3.9rem; } }
@supports selector(:has(a)) { .choice:not(:has(> .choice__body > .choice__label > input:checked)) .choice__how { display: none; } }
.counted { container-type: inline-size; } .counted > :first-child { counter-reset: valda; } .counted input[type="checkbox"]:checked { counter-increment: valda; }
.counted__out::after { content: counter(valda) " av 6 områden valda"; }
.stickybar { position: sticky; inset-block-end: 0; background: var(--c-surface); border-block-start: 1px solid var(--c-line); padding-block: var(--s-3); display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: var(--s-3); box-shadow: 0 -8px 24px -16px rgb(33 24 48 / 0.3); }
.card > .stickybar, .formcard > .stickybar { padding-inline: var(--s-5); border-radius: 0 0 var(--r-l) var(--r-l); }
.pull { font-family: var(--f-display); font-size: var(--t-xl); line-height: 1.35; border-inline-start: 6px double var(--c-brand); padding-inline-start: var(--s-5); }
.focus { display: grid; gap: var(--s-4); padding-block: var(--s-5); border-block-start: 1px solid var(--c-line); grid-template-columns: minmax(0, 1fr); }
.focus:last-child { border-block-end: 1px solid var(--c-line); }
.focus__head { display: grid; grid-template-columns: 44px minmax(0, 1fr); gap: var(--s-4); align-items: center; }
.focus__head svg { inline-size: 44px; block-size: 44px; }
.focus__text { display: grid; gap: var(--s-3); }
@media (min-width: 48em) { .focus { grid-template-columns: minmax(0, 1fr) 13rem; column-gap: var(--s-6); } .focus__head { grid-column: 1 / -1; } }
.progress { display: grid; gap: var(--s-1); }
.progress svg { inline-size: 100%; block-size: 12px; }
.pr-bg { fill: var(--c-gap); } .pr-fg { fill: var(--c-brand); }
.empty { display: grid; justify-items: center; text-align: center; gap: var(--s-3); padding: var(--s-7) var(--s-5); border: 1.5px dashed var(--c-line-strong); border-radius: var(--r-l); }
.empty svg { inline-size: 96px; block-size: 48px; }
.empty p { max-inline-size: 30rem; color: var(--c-ink-2); }
.editor__sec { display: grid; gap: var(--s-2); padding-block: var(--s-4); border-block-start: 1px solid var(--c-line); }
.editor__sec:first-of-type { border: 0; padding-block-start: 0; }
.from { display: inline-flex; align-items: center; gap: var(--s-2); font-size: var(--t-xs); color: var(--c-ink-2); }
.toolbar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--s-3); margin-block-end: var(--s-3); }
.sheets { container-type: inline-size; display: grid; gap: var(--s-4); background: var(--c-sunken); border-radius: var(--r-l); padding: clamp(0.5rem, 3cqi, 1.25rem); }
.a4 { container-type: inline-size; background: #fff; color: #16121d; box-shadow: var(--e-3); border-radius: 2px; }
.a4__in { padding: 1.25rem; font-family: var(--f-display); font-size: 1rem; line-height: 1.45; display: flex; flex-direction: column; gap: 1em; }
.a4 :is(p, li) { text-wrap: wrap; }
.a4 a { color: #43308a; }
.a4__head { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 2em; font-family: var(--f-text); font-size: 0.82em; line-height: 1.4; }
.a4__org { display: flex; gap: 0.75em; align-items: center; font-weight: 700; font-size: 1.1em; }
.a4__org svg { inline-size: 2.4em; block-size: 2.8em; fill: none; stroke: #16121d; stroke-width: 1.5; flex: none; }
.a4__org span span { display: block; font-weight: 400; font-size: 0.85em; }
.a4__ref { display: grid; grid-template-columns: auto auto; gap: 0 1em; align-content: start; }
.a4__ref dt { color: #4b4357; }
.a4__kind { font-family: var(--f-text); font-weight: 700; letter-spacing: 0.02em; font-size: 0.9em; }
.a4 h2, .a4 h3, .a4 h4 { font-family: var(--f-text); color: #16121d; letter-spacing: -0.005em; }
.a4 h3 { font-size: 1.45em; line-height: 1.2; font-weight: 700; text-wrap: pretty; }
.a4 h4 { font-size: 1em; font-weight: 700; margin-block-end: 0.15em; }
.a4 div > p + p:not(.a4__sign > p) { margin-block-start: 0.65em; }
.a4 ul, .a4 ol { padding-inline-start: 1.3em; }
.a4__sign { display: grid; grid-template-columns: 1fr 1fr; gap: 2em; margin-block-start: 2.5em; }
.a4__sign p { border-block-start: 1px solid #8b8397; padding-block-start: 0.35em; }
.a4__sign span { display: block; font-size: 0.9em; color: #4b4357; }
.a4__foot { margin-block-start: auto; padding-block-start: 1em; border-block-start: 1px solid #8b8397; font-family: var(--f-text); font-size: 0.68em; line-height: 1.45; color: #4b4357; display: grid; grid-template-columns: repeat(4, auto); justify-content: space-between; gap: 0.5em 1.5em; }
.a4__foot b { display: block; color: #16121d; }
.a4__edit { background: #eff3d6; box-shadow: 0 0 0 0.3em #eff3d6; }
@container (min-width: 32rem) {
.a4__in { aspect-ratio: 210 / 297; padding: 7cqi 11cqi 5cqi 12.5cqi; font-size: calc(12 * 100cqi / 595); line-height: 1.46; gap: 1.25em; }
}
@container (max-width: 31.99rem) { .a4__foot, .a4__head { grid-template-columns: minmax(0, 1fr); gap: 1em; justify-content: start; } }
.site-footer { background: var(--c-night); color: var(--c-night-ink-2); font-size: var(--t-s); }
.site-footer .evenline { background: none; block-size: 22px; }
.site-footer .evenline .w { stroke: var(--c-night-women); } .site-footer .evenline .m { stroke: var(--c-night-men); }
.site-footer__grid { display: grid; gap: var(--s-6); padding-block: var(--s-7) var(--s-6); grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); }
.site-footer h2 { font-family: var(--f-text); font-size: var(--t-s); font-weight: 650; letter-spacing: 0; color: var(--c-night-ink); margin-block-end: var(--s-2); }
.site-footer a { color: var(--c-night-ink); display: inline-block; padding-block: 0.25rem; }
.site-footer :focus-visible { outline-color: var(--c-night-ink); }
.site-footer__end { display: flex; flex-wrap: wrap; justify-content: space-between; gap: var(--s-2) var(--s-5); padding-block: var(--s-4) var(--s-5); border-block-start: 1px solid var(--c-night-line); font-size: var(--t-xs); }
.site-footer__end .brand__mark { inline-size: 22px; block-size: 22px; display: inline-block; vertical-align: -6px; margin-inline-end: var(--s-1); }
.site-footer { --mark-w: var(--c-night-women); --mark-m: var(--c-night-men); }
.example-data { color: var(--c-night-mistel); font-weight: 550; }
.sender :focus-visible { outline-color: var(--c-night-ink); outline-offset: -3px; }
.more > summary { display: inline-flex; align-items: center; gap: var(--s-2); min-block-size: 2.25rem; font-weight: 600; font-size: var(--t-s); color: var(--c-link); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
.more > summary::-webkit-details-marker { display: none; }
.more > summary { list-style: none; }
.more > summary::before { content: ""; inline-size: 0.75rem; block-size: 0.5rem; border-block: 2px solid currentcolor; transition: block-size var(--m-base) var(--m-ease); }
.more[open] > summary::before { block-size: 0.3125rem; }
.more > :not(summary) { margin-block-start: var(--s-3); }
.h-sm { font-family: var(--f-text); font-size: var(--t-l); line-height: 1.3; font-weight: 650; letter-spacing: -0.01em; }
.filter { gap: var(--s-5); }
.filter__in { display: grid; gap: var(--s-5); }
.filter__sum { font-weight: 650; min-block-size: 1.75rem; }
.filter details[open] > .filter__in { margin-block-start: var(--s-4); }
@supports selector(::details-content) {
@media (min-width: 62em) {
.filter__sum { display: none; }
.filter details::details-content { content-visibility: visible; block-size: auto; }
.filter details[open] > .filter__in { margin-block-start: 0; }
}
}
.filter .check { line-height: 1.3; }
.cluster--s { gap: var(--s-1); }
.ticks { padding-inline-start: 0; list-style: none; display: grid; gap: var(--s-2); font-size: var(--t-s); }
.ticks li { position: relative; padding-inline-start: 1.625rem; }
.ticks li::before { content: ""; position: absolute; inset-inline-start: 0; inset-block-start: 0.56em; inline-size: 0.875rem; block-size: 7px; border-block: 2px solid currentcolor; }
.swatch-edit { display: inline-block; inline-size: 1.5rem; block-size: 0.875rem; background: #eff3d6; border: 1px solid var(--c-line-strong); border-radius: 3px; vertical-align: -2px; margin-inline-end: var(--s-2); }
.gapslayout { display: grid; gap: var(--s-6); }
@container (min-width: 56rem) { .gapslayout { grid-template-columns: minmax(0, 7fr) minmax(0, 4fr); gap: var(--s-7); } }
.grouphead { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s-2) var(--s-3); }
.pict--s { inline-size: 30px; block-size: 30px; }
.w-bar { inline-size: 9rem; }
.keybar { inline-size: 1.5rem; block-size: 6px; }
.dash, .dash__col { display: grid; gap: var(--s-5); grid-template-columns: minmax(0, 1fr); align-content: start; }
@media (min-width: 64em) { .dash { grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); } .dash__full { grid-column: 1 / -1; } }
.segs { inline-size: 100%; block-size: 14px; }
.seg--done { fill: var(--c-brand); background: var(--c-brand); } .seg--doing { fill: var(--c-seq-2); background: var(--c-seq-2); }
.seg--todo { fill: var(--c-surface); stroke: var(--c-line-strong); stroke-width: 1.5; background: var(--c-surface); box-shadow: inset 0 0 0 1.5px var(--c-line-strong); } .seg--late { fill: var(--c-error); background: var(--c-error); }
.seglab { inline-size: 1rem; block-size: 0.75rem; border-radius: 3px; }
.tasks--in { border-radius: var(--r-m); }
.tasks--in .task { padding: var(--s-3) var(--s-4); }
.vis { display: inline-flex; align-items: center; gap: 0.375rem; font-size: var(--t-xs); font-weight: 600; line-height: 1.3; color: var(--c-ink-2); inline-size: fit-content; }
.vis .icon { font-size: 0.9375rem; }
.vis--public { color: var(--c-brand-strong); }
.viskey { display: flex; flex-wrap: wrap; gap: var(--s-2) var(--s-5); }
.review { display: grid; gap: var(--s-2); }
.review__head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: var(--s-1) var(--s-4); }
.review .answers { background: var(--c-surface); border: 1px solid var(--c-line); border-radius: var(--r-l); padding-inline: var(--s-5); }
.review .answers__row:last-child { border-block-end: 0; }
.review dd { font-size: var(--t-m); }
.answers__side { display: flex; flex-wrap: wrap; justify-content: space-between; gap: var(--s-1) var(--s-4); align-items: center; }
.answers__side a { display: inline-block; padding-block: 2px; font-size: var(--t-s); }
@media (min-width: 40em) { .answers--side .answers__row { grid-template-columns: 12rem minmax(0, 1fr) 11rem; } .answers__side { flex-wrap: nowrap; align-self: start; } }
.pledge { background: var(--c-surface); border: 1px solid var(--c-line); border-radius: var(--r-l); }
.pledge__head { display: grid; grid-template-columns: 44px minmax(0, 1fr) auto; gap: var(--s-2) var(--s-4); align-items: center; padding: var(--s-4) var(--s-5); }
.pledge__head > svg { inline-size: 44px; block-size: 44px; }
.pledge__head > .pledge__act { font-size: var(--t-s); }
.pledge__act a { display: inline-block; padding-block: 2px; }
.pledge__body { display: grid; gap: var(--s-4) var(--s-6); padding: var(--s-4) var(--s-5) var(--s-5); border-block-start: 1px solid var(--c-line); }
.pledge h4 { font-size: var(--t-s); display: flex; align-items: center; gap: var(--s-2); }
.pledge__foot { display: flex; flex-wrap: wrap; justify-content: space-between; gap: var(--s-2) var(--s-4); padding: var(--s-3) var(--s-5); border-block-start: 1px solid var(--c-line); background: var(--c-paper); border-radius: 0 0 var(--r-l) var(--r-l); }
.said { list-style: none; padding: 0; display: grid; gap: var(--s-2); font-size: var(--t-s); margin-block-start: var(--s-2); }
.said li { padding-inline-start: 1.625rem; }
.pledge__wide { grid-column: 1 / -1; display: grid; gap: var(--s-1); }
.pledge__wide p { max-inline-size: var(--measure); }
@media (min-width: 48em) { .pledge__body--2 { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media (max-width: 39.99em) { .pledge__head { grid-template-columns: 44px minmax(0, 1fr); } .pledge__act { grid-column: 2; } }
.sendbox { background: var(--c-mistel-tint); border-radius: 20px; padding: clamp(1.5rem, 1rem + 2vw, 2.5rem); display: grid; gap: var(--s-4); }
.sendbox .check { grid-template-columns: 1.625rem minmax(0, 1fr); align-items: start; font-size: var(--t-m); }
.promise { display: flex; flex-wrap: wrap; gap: var(--s-2) var(--s-5); list-style: none; padding: 0; font-weight: 600; }
.promise li { display: inline-flex; align-items: center; gap: var(--s-2); }
.receipt { background: var(--c-night); color: var(--c-night-ink); border-radius: 20px; padding: clamp(1.5rem, 1rem + 3vw, 3.5rem); display: grid; gap: var(--s-4); position: relative; overflow: hidden; isolation: isolate; }
.receipt h1 { max-inline-size: 20ch; }
.receipt p { color: var(--c-night-ink-2); max-inline-size: 38rem; }
.receipt p strong { color: var(--c-night-ink); }
.receipt__art { position: absolute; z-index: -1; inset-inline: 0; inset-block-end: 0; inline-size: 100%; block-size: 4.5rem; }
.receipt__art path { fill: none; stroke-width: 2; vector-effect: non-scaling-stroke; }
.receipt__art .w { stroke: var(--c-night-women); } .receipt__art .m { stroke: var(--c-night-men); }
.receipt__ref { display: flex; flex-wrap: wrap; gap: var(--s-3) var(--s-6); padding-block-end: 3rem; }
.receipt__ref dt { font-size: var(--t-s); color: var(--c-night-ink-2); }
.receipt__ref dd { font-weight: 650; font-size: var(--t-l); font-variant-numeric: tabular-nums lining-nums; }
.receipt :focus-visible { outline-color: var(--c-night-ink); }
.files { list-style: none; padding: 0; display: grid; }
.files > li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 var(--s-3); padding-block: var(--s-3); border-block-start: 1px solid var(--c-line); font-size: var(--t-s); align-items: start; }
.files > li:last-child { border-block-end: 1px solid var(--c-line); }
.files .icon { margin-block-start: 0.2rem; color: var(--c-ink-2); }
.files a { font-weight: 600; display: inline-block; padding-block: 2px; }
.files span { display: block; color: var(--c-ink-2); font-size: var(--t-xs); }
.hash { font-family: var(--f-mono); font-size: var(--t-xs); overflow-wrap: anywhere; }
.stmts { display: grid; background: var(--c-surface); border: 1px solid var(--c-line); border-radius: var(--r-l); }
.stmt { display: grid; gap: var(--s-3) var(--s-5); padding: var(--s-4) var(--s-5); border-inline-start: 5px solid transparent; }
.stmt + .stmt { border-block-start: 1px solid var(--c-line); }
.stmt:first-child { border-start-start-radius: var(--r-l); } .stmt:last-child { border-end-start-radius: var(--r-l); }
.stmt:has(.pick--yes input:checked) { border-inline-start: 6px double var(--c-brand); padding-inline-start: calc(var(--s-5) - 1px); }
.stmt__q { font-weight: 550; line-height: 1.45; }
.stmt__picks { display: flex; flex-wrap: wrap; gap: var(--s-2); }
.pick { display: inline-flex; align-items: center; gap: var(--s-2); min-block-size: 2.75rem; padding-inline: var(--s-3) var(--s-4); border: 1.5px solid var(--c-line-strong); border-radius: var(--r-m); font-size: var(--t-s); font-weight: 550; cursor: pointer; background: var(--c-surface); }
.pick input { inline-size: 1.25rem; block-size: 1.25rem; accent-color: var(--c-brand); }
.pick:hover { border-color: var(--c-ink); }
.pick--yes:has(input:checked) { background: var(--c-brand-tint); border-color: var(--c-brand); color: var(--c-brand-strong); box-shadow: inset 0 0 0 1px var(--c-brand); }
@media (max-width: 39.99em) { .stmt { padding-inline: var(--s-4); } .stmt:has(.pick--yes input:checked) { padding-inline-start: calc(var(--s-4) - 1px); } .stmt__picks { display: grid; gap: var(--s-1); } }
.pick--no { border-color: transparent; color: var(--c-ink-2); }
.source { font-size: var(--t-s); }
.source > summary { display: inline-flex; align-items: center; gap: 0.4375rem; list-style: none; min-block-size: 1.75rem; padding: 0.1875rem 0.6875rem 0.1875rem 0.5rem; border-radius: var(--r-pill); background: var(--c-mistel-tint); color: var(--c-mistel-ink); font-size: var(--t-xs); font-weight: 650; box-shadow: inset 0 0 0 1px var(--c-mistel); }
.source > summary:hover { background: var(--c-mistel); color: var(--c-ink); }
.source > summary::-webkit-details-marker { display: none; }
.source > summary .icon { font-size: 0.9375rem; }
.source > div { margin-block-start: var(--s-3); border-inline-start: 6px double var(--c-mistel-ink); padding-inline-start: var(--s-4); display: grid; gap: var(--s-2); max-inline-size: var(--measure); }
.source mark { background: var(--c-mistel); color: var(--c-ink); padding-inline: 0.1em; }
.goalrow { display: grid; gap: var(--s-4) var(--s-5); padding-block: var(--s-4); border-block-start: 1px solid var(--c-line); align-items: start; }
.goalrow .field { align-content: start; } .goalrow .source { margin-block-start: var(--s-2); }
@media (min-width: 48em) { .goalrow { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
.checks { list-style: none; padding: 0; display: grid; }
.checks > li { display: grid; grid-template-columns: 1.625rem minmax(0, 1fr); gap: 0 var(--s-3); padding-block: var(--s-3); border-block-start: 1px solid var(--c-line); font-size: var(--t-s); }
.checks b, .checks label { font-weight: 600; }
.checks > li > .icon { color: var(--c-ok); font-size: 1.375rem; }
.checks input { inline-size: 1.375rem; block-size: 1.375rem; accent-color: var(--c-brand); }
.checks span { display: block; color: var(--c-ink-2); }
.goalset { display: grid; gap: var(--s-4) var(--s-6); padding-block: var(--s-5); border-block-start: 1px solid var(--c-line); }
.goalset:last-child { border-block-end: 1px solid var(--c-line); }
.goalset__head { display: grid; grid-template-columns: 52px minmax(0, 1fr); grid-template-rows: auto 1fr; gap: var(--s-1) var(--s-4); align-items: start; }
.goalset__head > svg { inline-size: 52px; block-size: 52px; grid-row: span 2; }
.goalset__no { font-size: var(--t-s); color: var(--c-ink-2); font-weight: 550; }
.probs { list-style: none; padding: 0; display: grid; align-content: start; }
.probs > li { display: grid; grid-template-columns: 2.25rem minmax(0, 1fr) auto; gap: 0 var(--s-3); padding-block: var(--s-3); align-items: baseline; position: relative; }
.probs > li:first-child { padding-block-start: 0; }
.probs > li + li { border-block-start: 1px solid var(--c-line); }
.probs__no { font-family: var(--f-display); font-weight: 700; font-size: var(--t-l); font-variant-numeric: lining-nums tabular-nums; color: var(--c-ink-2); }
.probs a { font-weight: 600; display: inline-block; padding-block: 2px; }
.probs__n { font-size: var(--t-xs); color: var(--c-ink-2); white-space: nowrap; }
@media (min-width: 62em) { .goalset { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); } }
@media (max-width: 39.99em) { .probs > li { grid-template-columns: 2rem minmax(0, 1fr); } .probs__n { grid-column: 2; } }
.valid { display: grid; gap: var(--s-3); padding: var(--s-5); border: 1px solid var(--c-line); border-inline-start: 6px double var(--c-brand); border-radius: var(--r-l); background: var(--c-surface); }
.numbered { list-style: none; padding: 0; display: grid; }
.numbered > li { display: grid; grid-template-columns: 3rem minmax(0, 1fr); padding-block: var(--s-3); border-block-start: 1px solid var(--c-line); }
.numbered > li:last-child { border-block-end: 1px solid var(--c-line); }
.numbered b { font-weight: 550; color: var(--c-ink-2); font-variant-numeric: tabular-nums lining-nums; }
.solo { display: grid; gap: var(--s-5); max-inline-size: 34rem; margin-inline: auto; padding-block: clamp(1rem, 4vw, 3rem); }
.solo h1 { font-size: var(--t-2xl); }
.solo__art { inline-size: 100%; block-size: 7rem; }
.solo__art path { fill: none; stroke-width: 4; vector-effect: non-scaling-stroke; stroke-linecap: round; }
.solo__art .w { stroke: var(--c-women); } .solo__art .m { stroke: var(--c-men); }
.btn--block { inline-size: 100%; }
.diplomabox { container-type: inline-size; background: var(--c-sunken); border-radius: var(--r-l); padding: clamp(0.5rem, 3cqi, 2rem); }
.diploma { container-type: inline-size; background: #fffdf9; color: #211830; box-shadow: var(--e-3); border-radius: 2px; max-inline-size: 48rem; margin-inline: auto; position: relative; overflow: hidden; isolation: isolate; --mark-w: #b14b12; --mark-m: #0c5660; }
.diploma__in { display: grid; gap: 2rem; padding: 1.5rem; }
.diploma__art { inline-size: 100%; block-size: 8rem; overflow: visible; }
.diploma__art path { fill: none; vector-effect: non-scaling-stroke; stroke-linecap: round; }
.diploma__art .w { stroke: #b14b12; } .diploma__art .m { stroke: #0c5660; }
.diploma__art .q { stroke-width: 1; opacity: 0.32; } .diploma__art .r { stroke-width: 1.5; opacity: 0.6; } .diploma__art .x { stroke-width: 3; }
.diploma__top { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0.5em 2em; font-size: var(--t-s); font-weight: 550; }
.diploma__top p { display: flex; align-items: center; gap: 0.75em; }
.diploma__crest { inline-size: 2em; block-size: 2.4em; fill: none; stroke: #211830; stroke-width: 1.1; flex: none; }
.diploma__top .brand__mark { inline-size: 2.2em; block-size: 2.2em; }
.diploma__mid { display: grid; gap: 1.25rem; align-content: center; }
.diploma__kick { font-weight: 600; color: #3d2b6b; }
.diploma h2 { font-size: 2.5rem; line-height: 1.04; letter-spacing: -0.02em; color: #211830; }
.diploma__say { font-family: var(--f-display); font-size: 1.25rem; line-height: 1.36; max-inline-size: 31em; }
.diploma__areas { display: grid; gap: 0.6em; font-weight: 600; }
.diploma__areas li { display: flex; gap: 0.8em; align-items: center; }
.diploma__areas svg { inline-size: 2.1em; block-size: 2.1em; flex: none; }
.diploma__areas .s-w, .diploma { --c-women: #b14b12; --c-men: #0c5660; }
.diploma__foot { display: grid; gap: 1.25rem; }
.diploma__sign { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto; gap: 2.5em; align-items: end; font-size: var(--t-s); }
.diploma__sign p { border-block-start: 1px solid #6d6477; padding-block-start: 0.4em; }
.diploma__seal { inline-size: 6.5em; block-size: 6.5em; --mark-w: #f3a271; --mark-m: #79cfd3; }
.diploma__seal circle { fill: #281a4a; } .diploma__seal .ring { fill: none; stroke: #dde994; stroke-width: 1; }
.diploma__fine { font-size: var(--t-xs); line-height: 1.5; color: #574d66; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25em 2em; border-block-start: 1px solid #e0d8ca; padding-block-start: 0.8em; }
.diploma__ex { font-weight: 650; color: #211830; }
@container (min-width: 40rem) {
.diploma__in { aspect-ratio: 210 / 297; grid-template-rows: auto auto 1fr auto; gap: 0; padding: 6.5cqi 9cqi 5cqi; font-size: 2.1cqi; line-height: 1.5; }
.diploma__art { inline-size: calc(100% + 18cqi); max-inline-size: none; margin-inline: -9cqi; block-size: 36cqi; margin-block: 3cqi 0; }
.diploma__top { font-size: 1.95cqi; }
.diploma__mid { gap: 2.5cqi; }
.diploma__kick { font-size: 2.3cqi; }
.diploma h2 { font-size: 8.6cqi; }
.diploma__say { font-size: 2.95cqi; }
.diploma__areas { font-size: 2.3cqi; }
.diploma__foot { gap: 2.6cqi; }
.diploma__sign { font-size: 1.9cqi; }
.diploma__fine { font-size: 1.75cqi; }
}
.diploma__names { grid-column: span 2; display: grid; grid-template-columns: subgrid; align-items: start; }
@container (max-width: 39.99rem) { .diploma__sign { grid-template-columns: minmax(0, 1fr); gap: 1.25rem; } .diploma__names { grid-column: auto; gap: 1.25rem; } }
.mailbody { background: var(--c-sunken); }
.mail, .mail__card { grid-template-columns: minmax(0, 1fr); } .mail h2 { margin-block-start: var(--s-3); } .mail a { overflow-wrap: anywhere; }
.mail { max-inline-size: 38rem; margin-inline: auto; padding: var(--s-5) var(--gutter); display: grid; gap: var(--s-4); }
.mail__card { background: var(--c-surface); border-block-start: 6px double var(--c-brand); padding: clamp(1.25rem, 4vw, 2.25rem); display: grid; gap: var(--s-4); }
.mail h1 { font-size: var(--t-2xl); }
.mail h2 { font-family: var(--f-text); font-size: var(--t-l); letter-spacing: -0.01em; }
.mail ul, .mail ol { padding-inline-start: 1.2em; display: grid; gap: var(--s-1); }
@media (max-width: 63.99em) { .hero--short .hero__inner { padding-block-end: 12rem; } .hero--short .hero__art { block-size: 10.5rem; } }
@media (min-width: 64em) { .hero--short .hero__inner { padding-block: 4.75rem 5rem; } }
.orglist { list-style: none; padding: 0; display: grid; }
.orglist > li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 var(--s-4); padding-block: var(--s-3); border-block-start: 1px solid var(--c-line); align-items: baseline; }
.orglist > li:last-child { border-block-end: 1px solid var(--c-line); }
.orglist a, .orglist b { font-weight: 600; }
.orglist a { display: inline-block; padding-block: 2px; }
.orglist .meta { grid-column: 1; }
.orglist time { grid-column: 2; grid-row: 1; font-size: var(--t-s); color: var(--c-ink-2); }
.site-footer a, a[href^="mailto:"], .prose li, .prose p, .answers dd, .facts dd { overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
.sender__tools { flex-wrap: wrap; }
.table td > a { display: inline-block; }
.brand { min-inline-size: 0; }
.brand span { overflow-wrap: anywhere; hyphens: auto; }
.tiles { overflow: visible; max-inline-size: 30rem; }
.tiles__t { color: var(--c-ink); }
.tiles__t rect { fill: var(--c-surface); stroke: var(--c-line-strong); stroke-width: 1.5; }
.tiles__t text { font-size: 0.8125rem; font-weight: 600; fill: currentcolor; }
.tiles__t .lv { fill: none; stroke: currentcolor; }
.tiles__t--joined { color: var(--c-on-brand); }
.tiles__t--joined rect { fill: var(--c-brand); stroke: var(--c-brand); }
.tiles__t--preparing rect { fill: var(--c-mistel); stroke: var(--c-mistel); }
.tiles__water text { font-family: var(--f-display); font-style: italic; font-size: var(--t-s); fill: var(--c-ink-2); }
.tiles__water path { fill: none; stroke: var(--c-ref); stroke-width: 1.5; stroke-linecap: round; }
a.tiles__t:hover text { text-decoration: underline; }
a.tiles__t:focus-visible text { text-decoration: underline double; }
.tilelist { list-style: none; padding: 0; display: grid; gap: var(--s-2); font-size: var(--t-s); }
.tilelist li { display: flex; gap: var(--s-2); align-items: center; }
.empty { justify-items: start; }
.empty__mark { inline-size: 4rem; block-size: 4rem; }
.snippet { font-family: var(--f-mono); font-size: var(--t-xs); white-space: pre-wrap; overflow-wrap: anywhere; padding: var(--s-4); }
.spec { display: grid; gap: var(--s-4) var(--s-6); padding-block: var(--s-6); border-block-start: 1px solid var(--c-line); }
.spec__head { display: grid; gap: var(--s-2); align-content: start; } .spec__body { display: grid; gap: var(--s-4); min-inline-size: 0; }
@media (min-width: 62em) { .spec { grid-template-columns: 16rem minmax(0, 1fr); } }
.swlist { display: grid; gap: var(--s-3); grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); font-size: var(--t-s); }
.sw { display: grid; gap: 2px; } .sw__c { block-size: 3rem; border-radius: var(--r-m); box-shadow: inset 0 0 0 1px rgb(33 24 48 / 0.14); }
.sw--paper { background: var(--c-paper); } .sw--surface { background: var(--c-surface); } .sw--sunken { background: var(--c-sunken); } .sw--ink { background: var(--c-ink); } .sw--ink-2 { background: var(--c-ink-2); } .sw--brand { background: var(--c-brand); } .sw--brand-tint { background: var(--c-brand-tint); } .sw--mistel { background: var(--c-mistel); } .sw--mistel-tint { background: var(--c-mistel-tint); } .sw--women { background: var(--c-women); } .sw--men { background: var(--c-men); } .sw--ref { background: var(--c-ref); } .sw--ok { background: var(--c-ok); } .sw--warn { background: var(--c-warn); } .sw--error { background: var(--c-error); } .sw--info { background: var(--c-info); }
.t4, .t3, .t2 { font-family: var(--f-display); font-weight: 700; line-height: 1.1; letter-spacing: -0.015em; } .t4 { font-size: var(--t-4xl); } .t3 { font-size: var(--t-3xl); } .t2 { font-size: var(--t-2xl); } .t-l { font-size: var(--t-l); }
@media (forced-colors: active) {
.tile > *, .status, .tag, .heat__cell, .swatch { border: 1px solid CanvasText; forced-color-adjust: auto; }
.ln--w, .ln--m, .mk, .lv { stroke: CanvasText; } .mk--m, .mk--w { fill: CanvasText; }
.mainnav a[aria-current]::after { border-color: Highlight; }
}
.paper-head .card__head { align-items: start; }
.paper-head__remove { display: grid; gap: var(--s-1); justify-items: start; }
.paper-text { white-space: pre-wrap; overflow-wrap: anywhere; font-size: var(--t-s); line-height: 1.6; max-block-size: 46rem; overflow: auto; padding: var(--s-4); background: var(--c-paper); border: 1px solid var(--c-line); border-radius: var(--r-m); }
.paper-text mark { background: var(--c-mistel-tint); color: var(--c-ink); box-shadow: inset 0 -2px 0 var(--c-mistel); scroll-margin-block: 8rem; }
.paper-text mark:target, .paper__at:target + mark, .paper__at:target + .paper__at + mark { background: var(--c-mistel); outline: 2px solid var(--c-ink); }
.paper__at { scroll-margin-block: 8rem; }
.findings { list-style: none; padding: 0; display: grid; }
.finding { display: grid; gap: var(--s-1); padding-block: var(--s-3); border-block-start: 1px solid var(--c-line); scroll-margin-block-start: 4rem; }
.finding__field { font-size: var(--t-xs); font-weight: 650; color: var(--c-ink-2); }
.finding__value { overflow-wrap: anywhere; }
.finding__state, .finding__others { display: flex; flex-wrap: wrap; gap: var(--s-2) var(--s-3); align-items: center; }
@media print { .paper-text { max-block-size: none; overflow: visible; } }
.page-head > * { min-inline-size: 0; }
@media (max-width: 39.99em) {
h1, h2 { hyphens: auto; hyphenate-limit-chars: 14 6 5; }
.sender a { gap: var(--s-1); padding-inline: 0.3125rem; }
.sender__row { column-gap: var(--s-2); }
.sender__tools { margin-inline: -0.3125rem; }
.table--stack .tag { white-space: normal; }
}
.field, .fieldset { max-inline-size: 44rem; }
.field > legend .vis { margin-inline-start: var(--s-3); }
.probs--order > li { grid-template-columns: 3rem minmax(0, 1fr) auto; align-items: center; }
.probs--order .probs__no { font-size: var(--t-m); white-space: nowrap; }
.probs--order .actions, .order-head .actions { flex-wrap: nowrap; gap: 0; }
.order-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--s-2) var(--s-4); padding-block-end: var(--s-3); }
@media (max-width: 39.99em) {
.probs--order > li { grid-template-columns: 3rem minmax(0, 1fr); }
.probs--order .actions { grid-column: 2; margin-inline-start: calc(-1 * var(--s-3)); }
}
}
@layer utilities {
.vh { position: absolute !important; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.mb-0 { margin-block-end: 0; } .mb-6 { margin-block-end: var(--s-6); } .mt-2 { margin-block-start: var(--s-2); }
.mt-4 { margin-block-start: var(--s-4); } .mt-5 { margin-block-start: var(--s-5); } .mt-6 { margin-block-start: var(--s-6); } .mt-7 { margin-block-start: var(--s-7); }
.mb-4 { margin-block-end: var(--s-4); } .mb-5 { margin-block-end: var(--s-5); }
.nowrap { white-space: nowrap; }
.only-print { display: none; }
}
@layer print {
@media print {
@page { size: A4; margin: 18mm 18mm 20mm; }
@page skrivelse { size: A4; margin: 0; }
:root { --c-paper: #fff; --c-surface: #fff; --c-sunken: #fff; --c-ink: #000; --c-ink-2: #333; --c-line: #999; }
html { font-size: 10.5pt; }
.sender, .mainnav, .navmenu, .workbar, .crumbs, .site-footer__grid, .site-footer .evenline, .skip, .btn, .actions, .search, .pages, .no-print, .more > summary { display: none !important; }
.site-footer { background: none; color: #000; } .example-data { color: #000; }
.card, .stats, .choice { box-shadow: none; break-inside: avoid; }
.stats { background: none; grid-template-columns: repeat(4, 1fr); }
form.cluster, form.filter { display: none; }
.tablewrap { overflow: visible; border-radius: 0; }
.table { font-size: 8.5pt; } .table th, .table td { padding: 3pt 4pt; }
.table th:first-child, .table td:first-child { padding-inline-start: 4pt; } .table th:last-child, .table td:last-child { padding-inline-end: 4pt; }
.w-bar { inline-size: 5.5rem; }
.status, .tag, .eb-plan, .eb-done, .tile > *, .heat__cell, .gapbar, .band { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.page { padding: 0; }
a { color: #000; }
.prose a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere; }
thead { display: table-header-group; } tr, figure { break-inside: avoid; }
h2, h3 { break-after: avoid; }
.has-document .site-header, .has-document .site-footer, .has-document .page-head, .has-document .editor, .has-document .toolbar, .has-document .notice { display: none !important; }
.has-document { page: skrivelse; }
.has-document .wrap, .has-document .sheets, .has-document .page { all: unset; display: block; }
.has-document .split { display: block; }
.has-document .sticky { position: static; }
.has-document .a4 { inline-size: 210mm; block-size: 296.6mm; box-shadow: none; break-after: page; }
.has-document .a4:last-of-type { break-after: auto; }
.has-document .diplomabox { all: unset; display: block; }
.has-document .diploma { inline-size: 210mm; block-size: 296.6mm; max-inline-size: none; box-shadow: none; border-radius: 0; }
.has-document .diploma, .has-document .diploma * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.a4__edit { background: none; box-shadow: none; }
}
}
@layer components {
.sheet { inline-size: 100%; block-size: auto; background: #fff; box-shadow: var(--e-3); border-radius: 2px; }
.a4__in--flow { aspect-ratio: auto; }
.a4__in--flow h5 { font-family: var(--f-text); font-size: 1em; font-weight: 600; }
.a4__in--flow :is(p, li, h3) { overflow-wrap: anywhere; }
.editor__sec > .from { align-items: start; }
.editor__sec .notice .actions { margin-block-start: var(--s-3); }
.editor__sec > .field + .field, .editor__sec > .fieldset + .field { margin-block-start: var(--s-3); }
.editor .goalrow--single { grid-template-columns: minmax(0, 1fr); gap: var(--s-3); }
.editor__sec:target { scroll-margin-block-start: var(--s-6); }
.editor__save { background: var(--c-surface); border-block-start: 1px solid var(--c-line); padding-block: var(--s-3); }
@media screen and (min-height: 34rem) {
.editor__save { position: sticky; inset-block-end: 0; z-index: 1; }
html:has(.editor__save) { scroll-padding-block-end: 6rem; }
}
@media screen and (min-width: 62em) {
.split--editor > section { position: sticky; inset-block-start: var(--s-4); align-self: start; max-block-size: calc(100vh - 2 * var(--s-4)); overflow-y: auto; }
}
.stack:empty { display: none; }
.errorsum + .page-head, .notice + .page-head { margin-block-start: var(--s-5); }
.notice + .split, .notice + .stackbox, .stackbox + form { margin-block-start: var(--s-5); }
fieldset.card > .field + .field { margin-block-start: var(--s-3); }
.card > div > p + p { margin-block-start: var(--s-3); }
.facts--row div { align-content: space-between; }
@container (max-width: 44rem) { .table--stack :is(th, td) { overflow-wrap: anywhere; } .table--stack .status { white-space: normal; } }
@media (max-width: 30em) {
h1 { font-size: min(var(--t-3xl), 8vw); }
.card > .orglist li { grid-template-columns: minmax(0, 1fr); }
}
}
@layer print {
@media print {
.has-document .sheet { display: block; inline-size: 210mm; block-size: 296.6mm; box-shadow: none; border-radius: 0; break-after: page; }
.has-document .sheet:last-of-type { break-after: auto; }
.has-document .a4:has(.a4__in--flow) { block-size: auto; }
.has-document .more { display: none !important; }
}
}
"""##
}
