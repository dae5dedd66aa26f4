#include "ui/dialogs/merge_dialog.h"

#include "ui/models/completions.h"
#include "ui/models/custom_fields.h"
#include "ui/models/value_text.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/input_line.h"
#include "ui/widgets/segmented_buttons.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSize>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace moneyties::ui {

namespace {

QString qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString captionOf(MergeField field) {
    switch (field) {
    case MergeField::kind:
        return MergeDialog::tr("Kind");
    case MergeField::nameEn:
        return MergeDialog::tr("English name shown");
    case MergeField::nameJa:
        return MergeDialog::tr("Japanese name shown");
    case MergeField::start:
        return MergeDialog::tr("Start");
    case MergeField::end:
        return MergeDialog::tr("End");
    case MergeField::note:
        return MergeDialog::tr("Note");
    case MergeField::disambiguatorEn:
        return MergeDialog::tr("Distinction");
    case MergeField::disambiguatorJa:
        return MergeDialog::tr("Distinction (日本語)");
    case MergeField::image:
        return MergeDialog::tr("Picture");
    case MergeField::unnamed:
        return MergeDialog::tr("Named");
    case MergeField::isPrivate:
        return MergeDialog::tr("Private");
    case MergeField::custom:
        break;
    }
    return {};
}

QString shortened(QString text) {
    constexpr qsizetype kLongest = 40;
    text = text.simplified();
    return text.size() <= kLongest ? text : text.left(kLongest - 1) + QStringLiteral("…");
}

QString nameAndTies(const MergeDialog::Side& side) {
    return MergeDialog::tr("%1 (%n relationships)", nullptr, side.relationships)
        .arg(shortened(nameText(side.entity)));
}

} // namespace

MergeDialog::MergeDialog(const Vocabulary& vocabulary, std::vector<FieldDef> fields, Side first, Side second,
                         QWidget* parent)
    : QDialog(parent), m_vocabulary(vocabulary),
      m_customFields(std::move(fields)), m_sides{std::move(first), std::move(second)},
      m_keep(new SegmentedButtons), m_summary(new QLabel), m_reason(new InputLine) {
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Merge Two Records"));
    setMinimumWidth(560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    buildHead();
    fillFields();
    m_reason->setObjectName(QStringLiteral("mergeReason"));
    m_reason->setPlaceholderText(tr("Why they are one, or are not (optional)"));
    m_reason->setAccessibleName(tr("Reason"));
    column->addWidget(m_reason);
    connect(m_reason, &InputLine::entered, this, &QDialog::accept);
    connect(m_reason, &InputLine::escaped, this, &QDialog::reject);
    buildButtons();
}

void MergeDialog::buildHead() {
    auto* column = static_cast<QVBoxLayout*>(layout());
    auto* title = new QLabel(tr("Which record stays?"));
    title->setFont(strongFont());
    m_keep->setObjectName(QStringLiteral("mergeKeep"));
    for (int i = 0; i < 2; ++i)
        m_keep->addChoice(i, nameAndTies(m_sides[i]));
    m_keep->setCurrent(0);
    m_summary->setWordWrap(true);
    m_summary->setProperty("tone", QStringLiteral("secondary"));
    column->addWidget(title);
    column->addWidget(m_keep);
    column->addWidget(m_summary);
    connect(m_keep, &SegmentedButtons::chosen, this, [this](int id) {
        m_kept = static_cast<std::size_t>(id);
        fillFields();
    });
}

void MergeDialog::buildButtons() {
    auto* buttons = new QDialogButtonBox;
    QPushButton* merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    merge->setObjectName(QStringLiteral("mergeAccept"));
    merge->setDefault(true);
    QPushButton* apart = buttons->addButton(tr("They Are Not the Same"), QDialogButtonBox::ActionRole);
    apart->setObjectName(QStringLiteral("mergeNotSame"));
    apart->setToolTip(tr("Keeps this decision with both, so that nobody has to make it again"));
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(apart, &QPushButton::clicked, this, [this] {
        Q_EMIT notSameRequested(m_sides[0].entity.id, m_sides[1].entity.id, reason());
        reject();
    });
    static_cast<QVBoxLayout*>(layout())->addWidget(buttons);
}

/// One row for each field that must be chosen; the kept record's value is chosen at first.
void MergeDialog::fillFields() {
    m_rows.clear();
    delete m_fields;
    m_fields = new QWidget(this);
    auto* grid = new QGridLayout(m_fields);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (const MergeField field : differingFields(kept().entity, other().entity))
        addField(*grid, {field, field == MergeField::note ? MergeSide::both : MergeSide::into});
    for (const FieldId field : differingCustomFields(kept().entity, other().entity))
        if (customField(field))
            addField(*grid, {MergeField::custom, MergeSide::into, field});
    static_cast<QVBoxLayout*>(layout())->insertWidget(3, m_fields);
    m_summary->setText(
        tr("“%1” becomes a part of “%2”: its relationships, claims, names, tags and places on boards go "
           "there. Both records are kept inside, and it can be split off again.")
            .arg(shortened(nameText(other().entity)), shortened(nameText(kept().entity))));
}

void MergeDialog::addField(QGridLayout& grid, const MergeChoice& choice) {
    auto* buttons = new SegmentedButtons;
    const QString name = QStringLiteral("mergeField%1").arg(static_cast<int>(choice.field));
    buttons->setObjectName(choice.customField ? name + QStringLiteral(".%1").arg(choice.customField.value)
                                              : name);
    const QString first = textOf(choice, kept().entity);
    const QString second = textOf(choice, other().entity);
    buttons->addChoice(static_cast<int>(MergeSide::into), shortened(first), first);
    buttons->addChoice(static_cast<int>(MergeSide::merged), shortened(second), second);
    if (choice.field == MergeField::image) {
        constexpr QSize kPicture(32, 32);
        buttons->setIcon(static_cast<int>(MergeSide::into), kept().picture, kPicture);
        buttons->setIcon(static_cast<int>(MergeSide::merged), other().picture, kPicture);
    }
    if (choice.field == MergeField::note)
        buttons->addChoice(static_cast<int>(MergeSide::both), tr("Both"));
    buttons->setCurrent(static_cast<int>(choice.side));
    const int row = grid.rowCount();
    grid.addWidget(new QLabel(labelOf(choice)), row, 0);
    grid.addWidget(buttons, row, 1);
    m_rows.push_back({choice, buttons});
}

const FieldDef* MergeDialog::customField(FieldId id) const {
    const auto found = std::ranges::find(m_customFields, id, &FieldDef::id);
    return found == m_customFields.end() ? nullptr : &*found;
}

QString MergeDialog::labelOf(const MergeChoice& choice) const {
    const FieldDef* field = customField(choice.customField);
    return field ? ui::labelOf(*field) : captionOf(choice.field);
}

QString MergeDialog::textOf(const MergeChoice& choice, const Entity& entity) const {
    if (const FieldDef* field = customField(choice.customField))
        return fieldValueText(*field, entity.fields);
    switch (choice.field) {
    case MergeField::kind: {
        const EntityKind* kind = m_vocabulary.kind(entity.kind);
        return kind ? ui::labelOf(*kind) : QString();
    }
    case MergeField::nameEn:
        return qt(nameIn(entity, "en"));
    case MergeField::nameJa:
        return qt(nameIn(entity, "ja"));
    case MergeField::start:
        return toText(entity.start);
    case MergeField::end:
        return toText(entity.end);
    case MergeField::note:
        return qt(entity.note);
    case MergeField::disambiguatorEn:
        return qt(entity.disambiguatorEn);
    case MergeField::disambiguatorJa:
        return qt(entity.disambiguatorJa);
    case MergeField::image:
        return nameText(entity); // beside the picture
    case MergeField::unnamed:
        return entity.unnamed ? tr("No source names it") : tr("Named");
    case MergeField::isPrivate:
        return entity.isPrivate ? tr("Private") : tr("Not private");
    case MergeField::custom:
        break;
    }
    return {};
}

EntityId MergeDialog::survivor() const {
    return kept().entity.id;
}

EntityId MergeDialog::merged() const {
    return other().entity.id;
}

QString MergeDialog::reason() const {
    return m_reason->text().trimmed();
}

std::vector<MergeChoice> MergeDialog::choices() const {
    std::vector<MergeChoice> choices;
    for (const Row& row : m_rows)
        choices.push_back(
            {row.choice.field, static_cast<MergeSide>(row.buttons->current()), row.choice.customField});
    return choices;
}

} // namespace moneyties::ui
