#include "ui/panels/board_filter_popup.h"

#include "ui/models/completions.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QPoint>
#include <QPushButton>
#include <QVBoxLayout>

namespace moneyties::ui {

namespace {
constexpr int kWidth = 360;
}

BoardFilterPopup::BoardFilterPopup(const Vocabulary& vocabulary, const BoardContents& contents,
                                   const style::BoardFilter& filter, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_column(new QVBoxLayout(this)), m_strength(new SegmentedButtons),
      m_ended(new QCheckBox(tr("Relationships that have ended"))),
      m_all(new QPushButton(tr("Show Everything"))) {
    setObjectName(QStringLiteral("boardFilter"));
    setProperty("bar", QStringLiteral("note"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(kWidth);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(8);
    addKinds(vocabulary, contents);
    addCategories(contents);
    addStrength();
    addEnded();
    addEnd();
    showFilter(filter);
}

QWidget* BoardFilterPopup::addChips(const QString& heading) {
    auto* row = new QWidget;
    row->setLayout(new FlowLayout(row));
    m_column->addWidget(makeLabel(TextRole::caption, heading));
    m_column->addWidget(row);
    return row;
}

template<class Value>
Chip* BoardFilterPopup::addChip(QWidget& row, const QString& label, int count,
                                std::set<Value> style::BoardFilter::*hidden, const Value& value) {
    auto* chip = new Chip(label, &row);
    chip->setCount(count);
    row.layout()->addWidget(chip);
    connect(chip, &Chip::clicked, this, [this, hidden, value](bool shown) {
        if (shown)
            (m_filter.*hidden).erase(value);
        else
            (m_filter.*hidden).insert(value);
        tell();
    });
    return chip;
}

void BoardFilterPopup::addKinds(const Vocabulary& vocabulary, const BoardContents& contents) {
    QWidget* row = addChips(tr("Entities shown"));
    for (const EntityKind& kind : vocabulary.kinds()) {
        const auto count = contents.kinds.find(kind.code);
        if (count == contents.kinds.end())
            continue;
        m_kinds.emplace(kind.code, addChip(*row, labelOf(kind), count->second,
                                           &style::BoardFilter::hiddenKinds, kind.code));
    }
}

void BoardFilterPopup::addCategories(const BoardContents& contents) {
    QWidget* row = addChips(tr("Relationships shown"));
    for (const auto& [category, count] : contents.categories)
        m_categories.emplace(category, addChip(*row, labelOf(category), count,
                                               &style::BoardFilter::hiddenCategories, category));
}

void BoardFilterPopup::addStrength() {
    m_strength->setObjectName(QStringLiteral("weakest"));
    m_strength->addChoice(static_cast<int>(Strength::tentative), tr("all"));
    m_strength->addChoice(static_cast<int>(Strength::unconfirmed), tr("no tentative ones"),
                          tr("Confirmed and unconfirmed relationships"));
    m_strength->addChoice(static_cast<int>(Strength::confirmed), tr("confirmed only"));
    m_column->addWidget(makeLabel(TextRole::caption, tr("By strength")));
    m_column->addWidget(m_strength, 0, Qt::AlignLeft);
    connect(m_strength, &SegmentedButtons::chosen, this, [this](int weakest) {
        m_filter.weakest = static_cast<Strength>(weakest);
        tell();
    });
}

void BoardFilterPopup::addEnded() {
    m_ended->setObjectName(QStringLiteral("ended"));
    m_column->addWidget(m_ended);
    connect(m_ended, &QCheckBox::clicked, this, [this](bool shown) {
        m_filter.ended = shown ? style::BoardFilter::Ended::shown : style::BoardFilter::Ended::hidden;
        tell();
    });
}

void BoardFilterPopup::addEnd() {
    m_all->setObjectName(QStringLiteral("showEverything"));
    auto* note = makeLabel(TextRole::secondary, tr("Nothing is taken off the board. Each board keeps its own "
                                                   "filter; exports show what is in sight."));
    note->setWordWrap(true);
    m_column->addWidget(note);
    m_column->addWidget(m_all, 0, Qt::AlignRight);
    connect(m_all, &QPushButton::clicked, this, [this] {
        showFilter({});
        Q_EMIT changed(m_filter);
    });
}

void BoardFilterPopup::showFilter(const style::BoardFilter& filter) {
    m_filter = filter;
    for (const auto& [code, chip] : m_kinds)
        chip->setChecked(!filter.hiddenKinds.contains(code));
    for (const auto& [category, chip] : m_categories)
        chip->setChecked(!filter.hiddenCategories.contains(category));
    m_strength->setCurrent(static_cast<int>(filter.weakest));
    m_ended->setChecked(filter.ended == style::BoardFilter::Ended::shown);
    m_all->setEnabled(!filter.isEmpty());
}

void BoardFilterPopup::tell() {
    m_all->setEnabled(!m_filter.isEmpty());
    Q_EMIT changed(m_filter);
}

void BoardFilterPopup::openUnder(const QWidget& widget) {
    layout()->activate();
    resize(kWidth, layout()->hasHeightForWidth() ? layout()->heightForWidth(kWidth) : sizeHint().height());
    move(widget.mapToGlobal(QPoint(widget.width() - width(), widget.height() + 2)));
    show();
}

} // namespace moneyties::ui
