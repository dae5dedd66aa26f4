// Owns the edits of claims and sources: each function is one undoable step.
#pragma once

#include "core/model/claim.h"
#include "core/model/source.h"

#include <QString>
#include <QUrl>

#include <optional>
#include <string>

namespace moneyties::ui {

class Document;

/// Inserts a claim without id, updates one with; a new source is inserted first, in the same step, and is
/// then the claim's. Returns whether the step was committed.
bool saveClaim(Document& document, const Claim& claim, const std::optional<Source>& newSource = std::nullopt);
bool removeClaim(Document& document, ClaimId id);
/// Makes the values that a claim states the accepted values of its subject; what it is silent on stays.
bool acceptClaim(Document& document, ClaimId id);

/// Inserts a source without id, updates one with; its id, or invalid when it was not committed.
SourceId saveSource(Document& document, const Source& source);
/// Keeps the text that the source had when it was read; an empty one lets it go. UTF-8.
bool storeTextOf(Document& document, SourceId id, const std::string& text);
bool removeSource(Document& document, SourceId id);
/// A source from what was pasted: an address becomes the URL and, shortened, the title; other text the title.
Source sourceFromText(const QString& pasted);
/// Where the source can be read on the web: its address, else its archived copy; empty for any other scheme,
/// which a file from a stranger might hold.
QUrl webAddressOf(const Source& source);
/// The source with the same address, or the same title when the text is no address; invalid for none.
SourceId findSource(const Document& document, const Source& wanted);

} // namespace moneyties::ui
