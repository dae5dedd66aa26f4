#include "ui/models/tag_text.h"

#include "core/base/unicode.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <string>
#include <string_view>

namespace moneyties::ui {

QString tagText(const store::Project& project, const std::vector<TagId>& tags) {
    if (tags.empty())
        return {};
    QStringList labels;
    for (const Tag& tag : project.tags())
        if (std::ranges::find(tags, tag.id) != tags.end())
            labels.append(QString::fromStdString(tag.label));
    return labels.join(QStringLiteral("; "));
}

Parsed<std::vector<TagId>> tagsNamed(const store::Project& project, const QString& text) {
    const auto all = project.tags();
    std::vector<TagId> found;
    const std::string typed = text.toStdString();
    for (const std::string_view label : splitAny(typed, ";；、,，")) {
        if (label.empty())
            continue;
        const std::string key = searchKey(label);
        const auto tag = std::ranges::find(all, key, [](const Tag& known) { return searchKey(known.label); });
        if (tag == all.end())
            return {std::nullopt,
                    QCoreApplication::translate("Tags", "No tag is called “%1”")
                        .arg(QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size())))};
        found.push_back(tag->id);
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return {found, {}};
}

} // namespace moneyties::ui
