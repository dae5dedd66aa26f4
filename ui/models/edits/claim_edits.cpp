#include "ui/models/edits/claim_edits.h"

#include "core/base/unicode.h"
#include "ui/models/document.h"
#include "ui/models/edits/names_of.h"

#include <chrono>

namespace moneyties::ui {

namespace {

template<class Value>
void take(Value& accepted, const Value& stated) {
    if (stated.isStated())
        accepted = stated;
}

void accept(Relationship& relationship, const Claim& claim) {
    take(relationship.start, claim.start);
    take(relationship.end, claim.end);
    take(relationship.amount, claim.amount);
    if (claim.share)
        relationship.share = claim.share;
    if (!claim.role.empty())
        relationship.role = claim.role;
    relationship.stage = claim.stage.value_or(relationship.stage);
}

void accept(Deal& deal, const Claim& claim) {
    take(deal.start, claim.start);
    take(deal.end, claim.end);
    take(deal.total, claim.amount);
    take(deal.valuation, claim.valuation);
    deal.stage = claim.stage.value_or(deal.stage);
}

void accept(Entity& entity, const Claim& claim) {
    take(entity.start, claim.start);
    take(entity.end, claim.end);
}

std::optional<Relationship> readRecord(const store::Project& project, RelationshipId id) {
    return project.relationship(id);
}

std::optional<Deal> readRecord(const store::Project& project, DealId id) {
    return project.deal(id);
}

std::optional<Entity> readRecord(const store::Project& project, EntityId id) {
    return project.entity(id);
}

std::string sourceTitle(const Document& document, SourceId id) {
    const auto source = document.project().source(id);
    return source ? source->title : std::string();
}

FuzzyDate today() {
    return FuzzyDate::ofDay(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
}

QUrl addressIn(const QString& text) {
    const QString trimmedText = text.trimmed();
    const QUrl url(trimmedText, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return isWeb && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

bool saveClaim(Document& document, const Claim& claim, const std::optional<Source>& newSource) {
    const auto code = claim.id ? store::ActionCode::editClaim : store::ActionCode::addClaim;
    const std::string title = newSource ? newSource->title : sourceTitle(document, claim.source);
    return document.run({code, {title}}, [&](store::Edit& edit) {
        Claim saved = claim;
        if (newSource)
            saved.source = edit.insert(*newSource);
        if (saved.id)
            edit.update(saved);
        else
            edit.insert(saved);
    });
}

bool removeClaim(Document& document, ClaimId id) {
    const auto claim = document.project().claim(id);
    return claim && document.run({store::ActionCode::deleteClaim, {sourceTitle(document, claim->source)}},
                                 [&](store::Edit& edit) { edit.remove(id); });
}

bool acceptClaim(Document& document, ClaimId id) {
    const auto claim = document.project().claim(id);
    if (!claim)
        return false;
    return document.run({store::ActionCode::acceptClaim, {sourceTitle(document, claim->source)}},
                        [&](store::Edit& edit) {
                            std::visit(
                                [&](auto subject) {
                                    auto record = readRecord(document.project(), subject);
                                    if (!record)
                                        return;
                                    accept(*record, *claim);
                                    edit.update(*record);
                                },
                                claim->subject);
                        });
}

SourceId saveSource(Document& document, const Source& source) {
    SourceId id = source.id;
    const auto code = id ? store::ActionCode::editSource : store::ActionCode::addSource;
    const bool done = document.run({code, {source.title}}, [&](store::Edit& edit) {
        if (source.id)
            edit.update(source);
        else
            id = edit.insert(source);
    });
    return done ? id : SourceId();
}

bool storeTextOf(Document& document, SourceId id, const std::string& text) {
    auto source = document.project().source(id);
    if (!source)
        return false;
    return document.run({store::ActionCode::editSource, {source->title}}, [&](store::Edit& edit) {
        source->storedHash =
            text.empty() ? std::string() : edit.keepBlob({text, "text/plain;charset=utf-8", {}});
        edit.update(*source);
    });
}

bool removeSource(Document& document, SourceId id) {
    return document.run({store::ActionCode::deleteSource, {sourceTitle(document, id)}},
                        [&](store::Edit& edit) { edit.remove(id); });
}

Source sourceFromText(const QString& pasted) {
    Source source;
    source.accessed = today();
    const QUrl url = addressIn(pasted);
    if (url.isEmpty()) {
        source.title = std::string(trimmed(pasted.simplified().toStdString()));
        return source;
    }
    source.url = url.toString(QUrl::FullyEncoded).toStdString();
    source.publisher = url.host().toStdString();
    source.title = url.toDisplayString(QUrl::RemoveScheme | QUrl::RemoveQuery | QUrl::RemoveFragment |
                                       QUrl::StripTrailingSlash)
                       .mid(2)
                       .toStdString();
    return source;
}

QUrl webAddressOf(const Source& source) {
    const QUrl own = addressIn(QString::fromStdString(source.url));
    return own.isEmpty() ? addressIn(QString::fromStdString(source.archiveUrl)) : own;
}

SourceId findSource(const Document& document, const Source& wanted) {
    for (const Source& source : document.project().sources()) {
        const bool same = wanted.url.empty() ? searchKey(source.title) == searchKey(wanted.title)
                                             : source.url == wanted.url;
        if (same)
            return source.id;
    }
    return {};
}

} // namespace moneyties::ui
