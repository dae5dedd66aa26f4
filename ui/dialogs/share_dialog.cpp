#include "ui/dialogs/share_dialog.h"

#include "core/model/board.h"
#include "ui/messages.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

#include <utility>

namespace moneyties::ui {

namespace {

constexpr int kBoardRole = Qt::UserRole;
constexpr int kMostBoardsShown = 5;

QString whatWords(const std::string& what, qlonglong count) {
    const auto words = [count](const QString& one, const QString& many) {
        return (count == 1 ? one : many).arg(count);
    };
    if (what == "entity")
        return words(ShareDialog::tr("%L1 entity"), ShareDialog::tr("%L1 entities"));
    if (what == "relationship")
        return words(ShareDialog::tr("%L1 relationship"), ShareDialog::tr("%L1 relationships"));
    if (what == "deal")
        return words(ShareDialog::tr("%L1 deal"), ShareDialog::tr("%L1 deals"));
    if (what == "claim")
        return words(ShareDialog::tr("%L1 claim"), ShareDialog::tr("%L1 claims"));
    if (what == "source")
        return words(ShareDialog::tr("%L1 source"), ShareDialog::tr("%L1 sources"));
    if (what == "board")
        return words(ShareDialog::tr("%L1 board"), ShareDialog::tr("%L1 boards"));
    if (what == "annotation")
        return words(ShareDialog::tr("%L1 annotation"), ShareDialog::tr("%L1 annotations"));
    if (what == "step")
        return words(ShareDialog::tr("%L1 step"), ShareDialog::tr("%L1 steps"));
    if (what == "snapshot")
        return words(ShareDialog::tr("%L1 snapshot"), ShareDialog::tr("%L1 snapshots"));
    if (what == "entity_merge")
        return words(ShareDialog::tr("%L1 merge"), ShareDialog::tr("%L1 merges"));
    return words(ShareDialog::tr("%L1 judgement"), ShareDialog::tr("%L1 judgements"));
}

QString reasonWords(store::LeftOutReason reason, const QString& what) {
    switch (reason) {
    case store::LeftOutReason::isPrivate:
        return ShareDialog::tr("%1, private").arg(what);
    case store::LeftOutReason::hangsOnPrivate:
        return ShareDialog::tr("%1 that hang on what is private").arg(what);
    case store::LeftOutReason::notOnTheBoards:
        return ShareDialog::tr("%1 that are not on these boards").arg(what);
    case store::LeftOutReason::isHistory:
        return ShareDialog::tr("%1 of the history").arg(what);
    case store::LeftOutReason::namesItsAuthor:
        return ShareDialog::tr("The author's name on %1").arg(what);
    }
    return what;
}

QString lineOf(const store::LeftOut& one) {
    QStringList names;
    for (const std::string& name : one.names)
        names.append(QString::fromStdString(name));
    const QString words = reasonWords(one.reason, whatWords(one.what, one.count));
    return names.isEmpty() ? words : ShareDialog::tr("%1: %2").arg(words, names.join(ShareDialog::tr(", ")));
}

QLabel* heading(const QString& text, QWidget* buddy, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

ShareDialog::ShareDialog(std::filesystem::path file, const std::vector<Board>& boards, QWidget* parent)
    : QDialog(parent), m_file(std::move(file)), m_boards(new QListWidget(this)),
      m_leftOut(new QListWidget(this)), m_state(new QLabel(this)) {
    setObjectName(QStringLiteral("shareDialog"));
    setWindowTitle(tr("Share a Copy"));
    build(boards);
    connect(m_boards, &QListWidget::itemChanged, this, &ShareDialog::list);
    connect(&m_task, &BackgroundTask::failed, this,
            [this](const Error& error) { m_state->setText(describe(error).line()); });
    list();
}

void ShareDialog::build(const std::vector<Board>& boards) {
    m_boards->setObjectName(QStringLiteral("shareBoards"));
    for (const Board& board : boards) {
        auto* item = new QListWidgetItem(QString::fromStdString(board.name), m_boards);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Checked);
        item->setData(kBoardRole, QVariant::fromValue<qlonglong>(board.id.value));
    }
    const int rows = std::min(kMostBoardsShown, std::max(1, m_boards->count()));
    m_boards->setFixedHeight(rows * m_boards->sizeHintForRow(0) + 2 * m_boards->frameWidth());
    m_leftOut->setObjectName(QStringLiteral("shareLeftOut"));
    m_leftOut->setSelectionMode(QAbstractItemView::NoSelection);
    m_leftOut->setWordWrap(true);
    m_state->setProperty("tone", QStringLiteral("secondary"));
    m_state->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_share = buttons->addButton(tr("Share a Copy…"), QDialogButtonBox::AcceptRole);
    m_share->setObjectName(QStringLiteral("shareAccept"));
    m_share->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(heading(tr("Boards that go along"), m_boards, this));
    column->addWidget(m_boards);
    column->addSpacing(8);
    column->addWidget(heading(tr("What the copy leaves out"), m_leftOut, this));
    column->addWidget(m_leftOut, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
    resize(560, 480);
}

store::ShareScope ShareDialog::scope() const {
    store::ShareScope scope;
    for (int row = 0; row < m_boards->count(); ++row)
        if (m_boards->item(row)->checkState() == Qt::Checked)
            scope.boards.emplace_back(m_boards->item(row)->data(kBoardRole).toLongLong());
    if (static_cast<int>(scope.boards.size()) == m_boards->count())
        scope.boards.clear();
    return scope;
}

void ShareDialog::list() {
    bool hasBoard = m_boards->count() == 0;
    for (int row = 0; row < m_boards->count(); ++row)
        hasBoard |= m_boards->item(row)->checkState() == Qt::Checked;
    m_share->setEnabled(hasBoard);
    m_leftOut->clear();
    if (!hasBoard) {
        m_task.cancel();
        m_state->setText(tr("Choose a board."));
        return;
    }
    m_state->setText(tr("Looking what is private…"));
    m_task.start([this, file = m_file, scope = scope()](const Job& job) -> std::function<void()> {
        auto leftOut = store::leftOutOfSharing(file, scope, job);
        return [this, leftOut = std::move(leftOut)] { show(leftOut); };
    });
}

void ShareDialog::show(const std::vector<store::LeftOut>& leftOut) {
    m_leftOut->clear();
    for (const store::LeftOut& one : leftOut)
        m_leftOut->addItem(lineOf(one));
    m_state->setText(tr("Names that you wrote into notes and quotes go along: read them once more."));
}

} // namespace moneyties::ui
