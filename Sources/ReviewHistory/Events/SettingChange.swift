/// A setting that the learner has given a value.
///
/// Names and values are texts, so that a setting of a newer version is kept by an older one, and does nothing there.
package struct SettingChange: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
