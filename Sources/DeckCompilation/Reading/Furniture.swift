/// What a block is that belongs to the page around a text: it makes no card.
package enum Furniture: String, Hashable, Sendable {
    /// Who posted, and when.
    case postHeader
    case copyright
    /// Links and labels to move about by, and the name of the site.
    case navigation
    /// A form to reply by, or a word about one.
    case commentForm
    /// Who made the page.
    case credit
    /// The site's motto.
    case slogan
    /// The author turns to the reader: post, subscribe, share.
    case callToAction
    /// Cookies, privacy, spam.
    case notice
}
