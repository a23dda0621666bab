/// What Python runs: `typst` has no program of its own in its Python package.
enum TypesettingProgram {
  /// Arguments: the format, dots per inch, and for each paper its moment in seconds since 1970. Papers are `0.json`, `1.json`
  /// … in the folder it stands in.
  ///
  /// An archive must be able to show every sign (ISO 19005-3, 6.2.11), and a sign that no font here has stops Typst. Then it
  /// tells which, and they are told by their numbers instead: [U+1F600].
  static let python = #"""
    import os, sys
    # Straight to where an environment keeps its packages; `site`, which knows all places, takes its time.
    version = "python%d.%d" % sys.version_info[:2]
    sys.path.append(os.path.join(os.path.dirname(os.path.dirname(sys.executable)), "lib", version, "site-packages"))
    try:
        import typst
    except ImportError:
        import site
        site.main()
        try:
            import typst
        except ImportError:
            sys.exit(127)
    kind, dots, seconds = sys.argv[1], float(sys.argv[2]), [int(word) for word in sys.argv[3:]]
    here = os.getcwd()
    places = "/usr/share/fonts/"
    wanted = [
        "opentype/inter/Inter-Regular.otf", "opentype/inter/Inter-SemiBold.otf", "opentype/inter/Inter-Bold.otf",
        "truetype/dejavu/DejaVuSans.ttf", "truetype/ancient-scripts/Symbola_hint.ttf",
        "truetype/droid/DroidSansFallbackFull.ttf",
    ]
    os.mkdir("fonts")
    for name in wanted:
        if os.path.exists(places + name):
            os.symlink(places + name, "fonts/" + os.path.basename(name))
    # Nothing but these and what Typst brings: the same paper is the same file on every machine that has the same fonts.
    fonts = typst.Fonts(include_system_fonts=False, font_paths=["fonts"])
    sans = "Inter" if "Inter" in fonts.families() else "Libertinus Serif"
    compiler = typst.Compiler(
        "house.typ", root=here, font_paths=fonts, package_path=here + "/none", package_cache_path=here + "/none")

    def latin(sign):
        return ord(sign) < 0x250 or 0x2010 <= ord(sign) <= 0x2027 or sign in "\u2003\u200b\u202f\u20ac\u2212"

    def told(value, strange):
        if isinstance(value, str):
            return "".join(f"[U+{ord(sign):04X}]" if strange(sign) else sign for sign in value)
        if isinstance(value, list):
            return [told(item, strange) for item in value]
        if isinstance(value, dict):
            kept = ("data", "dataName", "logotype")
            return {key: item if key in kept else told(item, strange) for key, item in value.items()}
        return value

    def named(diagnostic):
        import re
        found = set()
        for text in re.findall(r'the text `"(.*?)"` could not', diagnostic, re.S):
            text = re.sub(r"\\u\{([0-9a-f]+)\}", lambda match: chr(int(match[1], 16)), text)
            found.update(sign for sign in text if not latin(sign))
        return found

    def typeset(name, seconds):
        inputs, unknown = {"data": name, "sans": sans}, set()
        while True:
            try:
                made = compiler.compile(
                    format="pdf", sys_inputs=inputs, pdf_standards=["ua-1", "a-3a"], timestamp=seconds)
                break
            except BaseException as error:
                # What Typst says no to, and what it falls over: then the second way is tried. What is needed for it takes
                # as long to load as Typst itself, and most papers never come here.
                import json
                with open(f"{number}.json", encoding="utf-8") as file:
                    paper = json.load(file)
                new = named(getattr(error, "diagnostic", "")) - unknown
                if new and len(unknown) < 2000:
                    unknown |= new
                    text = told(paper, lambda sign: sign in unknown)
                elif inputs["data"] != "last.json":
                    name, text = "last.json", told(paper, lambda sign: not latin(sign))
                else:
                    raise
                with open(name, "w", encoding="utf-8") as file:
                    json.dump(text, file, ensure_ascii=False)
                inputs["data"] = name
        if kind == "pdf":
            return [made]
        # The same pages as in the PDF, with the same signs told by their numbers.
        made = compiler.compile(format="png", sys_inputs=inputs, ppi=dots)
        return made if isinstance(made, list) else [made]

    for number, moment in enumerate(seconds):
        for page, content in enumerate(typeset(f"{number}.json", moment), 1):
            with open(f"{number}.pdf" if kind == "pdf" else f"{number}-{page}.png", "wb") as file:
                file.write(content)
    # All is written and closed: nothing is left that needs to be put away first.
    os._exit(0)
    """#
}
