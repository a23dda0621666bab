import Kernel

/// The words around a page: which authority speaks, what the site is called, where to turn.
package struct Chrome: Sendable, Hashable {
  /// The county's slug, or nil for the installation's own pages.
  package var slug: String?
  /// "Ett jämställt Västmanland"
  package var siteName: String
  /// "Länsstyrelsen i Västmanlands län"
  package var sender: String
  /// A sentence for the footer.
  package var tagline: String
  package var contactLabel: String
  package var contactMail: String
  /// What is invented on the site; shown in every footer when there is something.
  package var exampleNote: String?
  /// A stylesheet with the county's own colours, when it has some.
  package var stylesheet: String?

  package init(
    slug: String?, siteName: String, sender: String, tagline: String, contactLabel: String, contactMail: String,
    exampleNote: String? = nil, stylesheet: String? = nil
  ) {
    self.slug = slug
    self.siteName = siteName
    self.sender = sender
    self.tagline = tagline
    self.contactLabel = contactLabel
    self.contactMail = contactMail
    self.exampleNote = exampleNote
    self.stylesheet = stylesheet
  }
}

/// The main menu's entries of the first release.
package enum MenuItem: String, Sendable, Hashable, CaseIterable {
  case strategy, joined, join
}

/// The bar of a signed-in place: whose workspace it is and what there is in it.
package struct Workbar: Sendable {
  package var name: String
  package var role: String
  package var links: [Link]

  package struct Link: Sendable {
    package var title: String
    package var path: String
    package var isCurrent: Bool
    package init(_ title: String, _ path: String, isCurrent: Bool = false) {
      self.title = title
      self.path = path
      self.isCurrent = isCurrent
    }
  }

  package init(name: String, role: String, links: [Link]) {
    self.name = name
    self.role = role
    self.links = links
  }
}

/// A step of the breadcrumbs; the last has no path.
package struct Crumb: Sendable, Hashable {
  package var title: String
  package var path: String?
  package init(_ title: String, _ path: String? = nil) {
    self.title = title
    self.path = path
  }
}

/// One page: its title, what stands around it, and its main part.
package struct Page: Sendable {
  package var title: String
  package var chrome: Chrome
  package var current: MenuItem?
  package var crumbs: [Crumb] = []
  package var workbar: Workbar?
  package var main: HTML
  package var status: Int = 200
  /// The title begins with "Fel:" and the error summary takes focus.
  package var hasErrors = false
  /// Pages of signed-in places and single forms stay out of search engines.
  package var isIndexed = true
  /// The main part brings its own wrap (start pages with bands over the whole width).
  package var isBare = false
  /// County staff pages speak Swedish and English: the language menu leaves Finnish out.
  package var isForStaff = false
  /// The page carries a document (a diploma, a paper): printing gives that and nothing else.
  package var hasDocument = false
  package var description: String?

  package init(
    title: String, chrome: Chrome, current: MenuItem? = nil, crumbs: [Crumb] = [], workbar: Workbar? = nil, main: HTML
  ) {
    self.title = title
    self.chrome = chrome
    self.current = current
    self.crumbs = crumbs
    self.workbar = workbar
    self.main = main
  }

  /// The same page, with a change.
  package func with(_ change: (inout Page) -> Void) -> Page {
    var page = self
    change(&page)
    return page
  }
}
