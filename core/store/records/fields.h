// Owns the list of columns of every record type. The numbers are stored in the journal: never change or
// reuse one; a new column takes a new number at the end of its list and of its table.
#pragma once

#include "core/model/board.h"
#include "core/model/claim.h"
#include "core/model/deal.h"
#include "core/model/entity.h"
#include "core/model/identity.h"
#include "core/model/relationship.h"
#include "core/model/source.h"
#include "core/model/tag.h"
#include "core/model/vocabulary.h"
#include "core/store/records/rows.h"

#include <concepts>
#include <type_traits>

namespace moneyties::store {

template<class T, class Record>
concept Maybe = std::same_as<std::remove_const_t<T>, Record>;

template<class M, Maybe<EntityKind> R>
void mapFields(M& m, R& kind) {
    m.key(1, "id", kind.id);
    m.field(2, "code", kind.code);
    m.field(3, "label_en", kind.labelEn);
    m.field(4, "label_ja", kind.labelJa);
    m.field(9, "reading", kind.reading);
    m.code(5, "shape", kind.shape, KindShape::pill);
    m.field(6, "colour", kind.colour);
    m.field(7, "icon", kind.icon);
    m.field(8, "built_in", kind.builtIn);
}

template<class M, Maybe<TypeRow> R>
void mapFields(M& m, R& row) {
    auto& type = row.type;
    m.key(1, "id", type.id);
    m.field(2, "code", type.code);
    m.field(3, "label_en", type.labelEn);
    m.field(4, "inverse_en", type.inverseEn);
    m.field(5, "label_ja", type.labelJa);
    m.field(6, "inverse_ja", type.inverseJa);
    m.field(7, "reading", type.reading);
    m.code(8, "category", type.category, Category::commerce);
    m.code(9, "direction", type.direction, Direction::symmetric);
    m.code(10, "money", type.money, MoneyFlow::toThirdParty);
    m.code(11, "tie", type.tie, TieClass::commentary);
    m.code(12, "nature", type.nature, Nature::state);
    m.field(13, "ends", row.ends);
    m.field(14, "begins_again", row.beginsAgain);
    m.field(15, "from_kind", type.fromKind);
    m.field(16, "to_kind", type.toKind);
    m.field(17, "built_in", type.builtIn);
}

template<class M, Maybe<Tag> R>
void mapFields(M& m, R& tag) {
    m.key(1, "id", tag.id);
    m.field(2, "label", tag.label);
    m.field(3, "colour", tag.colour);
}

template<class M, Maybe<Entity> R>
void mapFields(M& m, R& entity) {
    m.key(1, "id", entity.id);
    m.field(2, "kind", entity.kind);
    m.date(3, "start", entity.start);
    m.end(7, "end", entity.end);
    m.field(12, "note", entity.note);
    m.field(13, "disambiguator_en", entity.disambiguatorEn);
    m.field(14, "disambiguator_ja", entity.disambiguatorJa);
    m.field(15, "image_hash", entity.imageHash);
    m.field(16, "unnamed", entity.unnamed);
    m.field(17, "private", entity.isPrivate);
    m.field(18, "merged_into", entity.mergedInto);
    m.field(19, "open_question", entity.openQuestion);
}

template<class M, Maybe<NameRow> R>
void mapFields(M& m, R& row) {
    auto& name = row.name;
    m.key(1, "entity", row.entity);
    m.key(2, "id", name.id);
    m.field(3, "position", row.position);
    m.field(4, "text", name.text);
    m.field(5, "language", name.language);
    m.code(6, "role", name.role, NameRole::legal);
    m.field(7, "reading", name.reading);
    m.date(8, "valid_from", name.validFrom);
    m.date(12, "valid_to", name.validTo);
    m.field(16, "preferred", name.preferred);
}

template<class M, Maybe<EntityTagRow> R>
void mapFields(M& m, R& row) {
    m.key(1, "entity", row.entity);
    m.key(2, "tag", row.tag);
}

template<class M, Maybe<ExternalIdRow> R>
void mapFields(M& m, R& row) {
    m.key(1, "entity", row.entity);
    m.key(2, "scheme", row.external.scheme);
    m.key(3, "value", row.external.value);
}

template<class M, Maybe<Source> R>
void mapFields(M& m, R& source) {
    m.key(1, "id", source.id);
    m.field(2, "title", source.title);
    m.field(3, "publisher", source.publisher);
    m.field(4, "author", source.author);
    m.field(5, "url", source.url);
    m.field(6, "archive_url", source.archiveUrl);
    m.date(7, "published", source.published);
    m.date(11, "accessed", source.accessed);
    m.field(15, "version", source.version);
    m.field(16, "language", source.language);
    m.field(17, "stored_hash", source.storedHash);
    m.field(18, "retells", source.retells);
    m.field(19, "note", source.note);
    m.field(20, "private", source.isPrivate);
}

template<class M, Maybe<Deal> R>
void mapFields(M& m, R& deal) {
    m.key(1, "id", deal.id);
    m.code(2, "kind", deal.kind, DealKind::other);
    m.field(3, "name_en", deal.nameEn);
    m.field(4, "name_ja", deal.nameJa);
    m.money(5, "total", deal.total);
    m.money(12, "valuation", deal.valuation);
    m.date(19, "start", deal.start);
    m.end(23, "end", deal.end);
    m.code(28, "stage", deal.stage, Stage::denied);
    m.field(29, "note", deal.note);
    m.field(30, "private", deal.isPrivate);
    m.field(31, "open_question", deal.openQuestion);
}

template<class M, Maybe<Relationship> R>
void mapFields(M& m, R& relationship) {
    m.key(1, "id", relationship.id);
    m.field(2, "type", relationship.type);
    m.field(3, "from_entity", relationship.from);
    m.field(4, "to_entity", relationship.to);
    m.date(5, "start", relationship.start);
    m.end(9, "end", relationship.end);
    m.money(14, "amount", relationship.amount);
    m.field(21, "share", relationship.share);
    m.field(22, "role", relationship.role);
    m.code(23, "stage", relationship.stage, Stage::denied);
    m.code(24, "strength", relationship.strength, Strength::tentative);
    m.field(25, "note", relationship.note);
    m.field(26, "deal", relationship.deal);
    m.field(27, "private", relationship.isPrivate);
    m.field(28, "open_question", relationship.openQuestion);
}

template<class M, Maybe<RelationshipTagRow> R>
void mapFields(M& m, R& row) {
    m.key(1, "relationship", row.relationship);
    m.key(2, "tag", row.tag);
}

template<class M, Maybe<FieldDefRow> R>
void mapFields(M& m, R& row) {
    auto& field = row.field;
    m.key(1, "id", field.id);
    m.field(2, "record_table", row.recordTable);
    m.field(3, "kind", field.kind);
    m.field(4, "type", field.type);
    m.field(5, "code", field.code);
    m.field(6, "label_en", field.labelEn);
    m.field(7, "label_ja", field.labelJa);
    m.code(8, "value_type", field.valueType, FieldType::link);
    m.field(9, "choices", row.choices);
    m.field(10, "unit", field.unit);
    m.field(11, "position", field.position);
}

template<class M, Maybe<FieldValueRow> R>
void mapFields(M& m, R& row) {
    m.key(1, "record_table", row.recordTable);
    m.key(2, "record", row.record);
    m.key(3, "field", row.value.field);
    m.field(4, "value", row.value.value);
    m.field(5, "words", row.value.words);
}

template<class M, Maybe<ClaimRow> R>
void mapFields(M& m, R& row) {
    auto& claim = row.claim;
    m.key(1, "id", claim.id);
    m.field(2, "relationship", row.relationship);
    m.field(3, "deal", row.deal);
    m.field(4, "entity", row.entity);
    m.field(5, "source", claim.source);
    m.code(6, "stance", claim.stance, Stance::disputes);
    m.field(7, "quote", claim.quote);
    m.field(8, "quote_begin", row.quoteBegin);
    m.field(9, "quote_end", row.quoteEnd);
    m.field(10, "quote_translation", claim.quoteTranslation);
    m.field(11, "locator", claim.locator);
    m.date(12, "start", claim.start);
    m.end(16, "end", claim.end);
    m.money(21, "amount", claim.amount);
    m.money(28, "valuation", claim.valuation);
    m.field(35, "share", claim.share);
    m.field(36, "role", claim.role);
    m.code(37, "stage", claim.stage, Stage::denied);
    m.field(38, "from_as_written", claim.fromAsWritten);
    m.field(39, "to_as_written", claim.toAsWritten);
    m.field(40, "attributed_to", claim.attributedTo);
    m.code(41, "basis", claim.basis, Basis::inferred);
    m.field(42, "source_grade", claim.sourceGrade);
    m.field(43, "information_grade", claim.informationGrade);
    m.field(44, "supersedes", claim.supersedes);
    m.field(45, "note", claim.note);
    m.field(46, "private", claim.isPrivate);
}

template<class M, Maybe<BoardRow> R>
void mapFields(M& m, R& row) {
    auto& board = row.board;
    m.key(1, "id", board.id);
    m.field(2, "name", board.name);
    m.code(3, "membership", board.membership, Membership::query);
    m.field(4, "query", board.query);
    m.field(5, "filter", board.filter);
    m.field(6, "style_rules", board.styleRules);
    m.field(7, "camera_x", row.cameraX);
    m.field(8, "camera_y", row.cameraY);
    m.field(9, "camera_scale", row.cameraScale);
    m.code(10, "labels", board.labels, LabelLanguage::both);
    m.field(11, "position", board.order);
    m.field(12, "note", board.note);
    m.field(13, "private", board.isPrivate);
    m.field(14, "layout", board.layout);
    m.field(15, "picture", board.picture);
}

template<class M, Maybe<Expansion> R>
void mapFields(M& m, R& expansion) {
    m.key(1, "board", expansion.board);
    m.key(2, "id", expansion.id);
    m.field(3, "entity", expansion.entity);
    m.field(4, "rule", expansion.rule);
}

template<class M, Maybe<BoardNodeRow> R>
void mapFields(M& m, R& row) {
    m.key(1, "board", row.board);
    m.key(2, "entity", row.node.entity);
    m.field(3, "x", row.node.position.x);
    m.field(4, "y", row.node.position.y);
    m.field(5, "pinned", row.node.pinned);
    m.field(6, "hidden", row.node.hidden);
    m.field(7, "brought_by", row.node.broughtBy);
}

template<class M, Maybe<BoardLinkRow> R>
void mapFields(M& m, R& row) {
    m.key(1, "board", row.board);
    m.key(2, "relationship", row.link.relationship);
    m.field(3, "hidden", row.link.hidden);
    m.field(4, "bend", row.link.bend);
    m.field(5, "label_x", row.link.labelOffset.x);
    m.field(6, "label_y", row.link.labelOffset.y);
}

template<class M, Maybe<BoardDealRow> R>
void mapFields(M& m, R& row) {
    m.key(1, "board", row.board);
    m.key(2, "deal", row.deal.deal);
    m.code(3, "drawing", row.deal.drawing, DealDrawing::hub);
    m.field(4, "x", row.deal.position.x);
    m.field(5, "y", row.deal.position.y);
    m.field(6, "pinned", row.deal.pinned);
    m.field(7, "hidden", row.deal.hidden);
}

template<class M, Maybe<Annotation> R>
void mapFields(M& m, R& annotation) {
    m.key(1, "board", annotation.board);
    m.key(2, "id", annotation.id);
    m.code(3, "kind", annotation.kind, AnnotationKind::image);
    m.field(4, "area_left", annotation.area.left);
    m.field(5, "area_top", annotation.area.top);
    m.field(6, "area_right", annotation.area.right);
    m.field(7, "area_bottom", annotation.area.bottom);
    m.field(8, "text", annotation.text);
    m.field(9, "style", annotation.style);
    m.field(10, "image_hash", annotation.imageHash);
    m.field(11, "folded", annotation.folded);
    m.field(12, "private", annotation.isPrivate);
    m.code(13, "layer", annotation.layer, AnnotationLayer::overNodes);
    m.field(14, "position", annotation.order);
    m.field(15, "from_entity", annotation.from);
    m.field(16, "to_entity", annotation.to);
}

template<class M, Maybe<IdentityJudgement> R>
void mapFields(M& m, R& judgement) {
    m.key(1, "id", judgement.id);
    m.field(2, "entity_a", judgement.a);
    m.field(3, "entity_b", judgement.b);
    m.code(4, "verdict", judgement.verdict, Verdict::unsure);
    m.field(5, "reason", judgement.reason);
    m.field(6, "who", judgement.who);
    m.field(7, "at_ms", judgement.atMs);
}

template<class M, Maybe<EntityMerge> R>
void mapFields(M& m, R& merge) {
    m.key(1, "id", merge.id);
    m.field(2, "merged", merge.merged);
    m.field(3, "into_id", merge.into);
    m.field(4, "judgement", merge.judgement);
    m.field(5, "who", merge.who);
    m.field(6, "at_ms", merge.atMs);
    m.field(7, "split_ms", merge.splitMs);
}

template<class M, Maybe<MergeMoveRow> R>
void mapFields(M& m, R& move) {
    m.key(1, "merge", move.merge);
    m.key(2, "record_table", move.table);
    m.key(3, "record_key", move.key);
    m.key(4, "column_code", move.column);
    m.field(5, "before", move.before);
    m.field(6, "after", move.after);
}

} // namespace moneyties::store
