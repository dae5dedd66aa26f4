#include "ui/panels/board_summary.h"

#include "core/base/error.h"
#include "core/style/default_style.h"
#include "ui/models/board_figures.h"
#include "ui/models/completions.h"
#include "ui/models/document.h"
#include "ui/models/edits/board_edits.h"
#include "ui/models/interface_language.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/note_editor.h"
#include "ui/widgets/section_header.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <string>
#include <utility>

namespace moneyties::ui {

namespace {

QPixmap swatch(const QString& colour, double ratio) {
    QPixmap pixmap(QSize(10, 10) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour));
    painter.drawEllipse(QRectF(1, 1, 8, 8));
    return pixmap;
}

QString number(std::int64_t count) {
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString colourOf(std::uint32_t rgb) {
    return QColor::fromRgb(rgb).name();
}

} // namespace

BoardSummary::BoardSummary(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("boardSummary"));
    m_column->setContentsMargins(0, 0, 0, 0);
    addNote();
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &BoardSummary::refresh);
    connect(&document, &Document::changed, this, [this] {
        if (isVisible())
            m_later.start();
    });
}

void BoardSummary::showEvent(QShowEvent* event) {
    m_later.start();
    QWidget::showEvent(event);
}

void BoardSummary::addNote() {
    m_note = new NoteEditor(tr("Note of this board"));
    m_note->setObjectName(QStringLiteral("boardNote"));
    connect(m_note, &NoteEditor::committed, this, [this](const QString& text) {
        changeBoardNote(m_document, m_board, text.trimmed().toStdString());
    });
    auto* row = new QVBoxLayout;
    row->setContentsMargins(16, 0, 16, 16);
    row->addWidget(m_note);
    m_column->addLayout(row);
    m_column->addStretch(1);
}

void BoardSummary::showBoard(BoardId board) {
    if (std::exchange(m_board, board) == board)
        return;
    try {
        showNote();
    } catch (const Error& error) {
        Q_EMIT m_document.failed(error);
    }
}

void BoardSummary::showNote() {
    const std::vector<Board> boards = m_document.project().boards();
    const auto shown = std::ranges::find(boards, m_board, &Board::id);
    m_note->setVisible(shown != boards.end());
    m_note->setEnabled(m_document.isWritable());
    if (shown != boards.end())
        m_note->showValue(QString::number(m_board.value), QString::fromStdString(shown->note));
}

void BoardSummary::refresh() {
    try {
        showFigures(boardFigures(m_document.project()));
        showNote();
    } catch (const Error& error) {
        Q_EMIT m_document.failed(error);
    }
}

void BoardSummary::showFigures(const BoardFigures& figures) {
    delete m_content;
    m_content = new QWidget(this);
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(16, 12, 16, 16);
    m_rows->setSpacing(4);
    m_column->insertWidget(0, m_content);

    const Vocabulary& vocabulary = m_document.project().vocabulary();
    auto* title =
        new QLabel(QFileInfo(QString::fromStdString(m_document.project().file().string())).completeBaseName(),
                   m_content);
    title->setFont(titleFont());
    title->setWordWrap(true);
    m_rows->addWidget(title);

    addHeader(tr("Entities"));
    for (const EntityKind& kind : vocabulary.kinds())
        if (const auto count = figures.counts.entitiesByKind.find(kind.id);
            count != figures.counts.entitiesByKind.end() && count->second > 0)
            addFact(labelOf(kind), number(count->second), colourOf(kind.colour));
    if (figures.isCounted) {
        addTies(figures);
        addEvidence(figures);
    } else {
        addFact(tr("In all"), number(figures.counts.entities));
        addFact(tr("Relationships"), number(figures.counts.relationships));
    }
}

void BoardSummary::addTies(const BoardFigures& figures) {
    if (figures.counts.entities == 0)
        addFact(tr("Nobody is here yet: double-click the board, or search for a name to add it."), {});

    if (!figures.relationshipsByCategory.empty())
        addHeader(tr("Relationships"));
    for (const auto& [category, count] : figures.relationshipsByCategory)
        addFact(labelOf(category), number(count), colourOf(style::categoryColour(category)));

    bool hasMoney = false;
    for (const auto& [category, totals] : figures.moneyByCategory) {
        if (totals.isEmpty())
            continue;
        if (!hasMoney)
            addHeader(tr("Money, completed only"));
        hasMoney = true;
        addFact(labelOf(category), totals.words(interfaceLanguage()),
                colourOf(style::categoryColour(category)));
    }
}

void BoardSummary::addEvidence(const BoardFigures& figures) {
    addHeader(tr("Sources"));
    addFact(tr("Sources"), number(figures.counts.sources));
    addFact(tr("Claims"), number(figures.counts.claims + figures.counts.entityClaims));
    addFinding(tr("Sources disagree: %1"), "conflict", figures.inConflict);
    addFinding(tr("Disputed: %1"), "conflict", figures.disputed);
    addFinding(tr("Without a source: %1"), "accent", figures.unsupported);
    addFinding(tr("Without a date: %1"), "accent", figures.undated);
}

void BoardSummary::addHeader(const QString& text) {
    m_rows->addWidget(new SectionHeader(text, m_content));
}

void BoardSummary::addFact(const QString& name, const QString& value, const QString& colour) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    if (!colour.isEmpty()) {
        auto* mark = new QLabel(m_content);
        mark->setPixmap(swatch(colour, devicePixelRatioF()));
        row->addWidget(mark);
    }
    QString capital = name;
    if (!capital.isEmpty())
        capital[0] = capital[0].toUpper();
    auto* left = new QLabel(capital, m_content);
    left->setWordWrap(value.isEmpty());
    auto* right = new QLabel(value, m_content);
    right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    right->setProperty("tone", QStringLiteral("secondary"));
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(left, value.isEmpty() ? 1 : 0);
    if (!value.isEmpty())
        row->addWidget(right, 1);
    m_rows->addLayout(row);
}

void BoardSummary::addFinding(const QString& text, const char* tone,
                              std::vector<RelationshipId> relationships) {
    if (relationships.empty())
        return;
    auto* button =
        new QPushButton(text.arg(number(static_cast<std::int64_t>(relationships.size()))), m_content);
    button->setProperty("look", QStringLiteral("link"));
    button->setProperty("linkTone", QString::fromLatin1(tone));
    button->setToolTip(tr("Select them"));
    button->setCursor(Qt::PointingHandCursor);
    connect(button, &QPushButton::clicked, this, [this, all = std::move(relationships)] {
        m_selection.set({{}, all, {}});
    });
    m_rows->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace moneyties::ui
