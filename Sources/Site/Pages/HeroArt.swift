import Web

/// The lines of the hero: two and two, apart on the left and even on the right.
enum HeroArt {
  static let markup: HTML = #"""
    <svg class="hero__art" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="w q" d="M0 -7.4C34 -7.4 45 5.7 78 5.7H100"/><path class="m q" d="M0 17.5C34 17.5 45 8.3 78 8.3H100"/><path class="w" d="M0 26.1C31 26.1 45 16.4 76 16.4H100"/><path class="m" d="M0 2.3C31 2.3 45 19.1 76 19.1H100"/><path class="w r" d="M0 19.9C30 19.9 57 27.2 72 27.2H100"/><path class="m r" d="M0 37.6C30 37.6 57 29.8 72 29.8H100"/><path class="w q" d="M0 60.7C39 60.7 53 38.0 76 38.0H100"/><path class="m q" d="M0 27.1C39 27.1 53 40.5 76 40.5H100"/><path class="w" d="M0 20.5C37 20.5 49 48.7 72 48.7H100"/><path class="m" d="M0 58.1C37 58.1 49 51.3 72 51.3H100"/><path class="w r" d="M0 74.8C37 74.8 47 59.5 78 59.5H100"/><path class="m r" d="M0 51.0C37 51.0 47 62.0 78 62.0H100"/><path class="w q" d="M0 49.8C32 49.8 45 70.2 71 70.2H100"/><path class="m q" d="M0 87.1C32 87.1 45 72.8 71 72.8H100"/><path class="w" d="M0 104.9C30 104.9 49 81.0 78 81.0H100"/><path class="m" d="M0 70.5C30 70.5 49 83.5 78 83.5H100"/><path class="w r" d="M0 75.6C36 75.6 55 91.7 73 91.7H100"/><path class="m r" d="M0 106.9C36 106.9 55 94.3 73 94.3H100"/></svg>
    """#
}
