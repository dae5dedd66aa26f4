#include "ui/panels/paste_bar.h"

#include "ui/models/row_paste.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace moneyties::ui {

namespace {

constexpr qsizetype kNamesShown = 12;

QString problemText(const PasteCheck& check) {
    QStringList lines = check.problems;
    if (check.moreProblems > 0)
        lines.append(PasteBar::tr("and %Ln more problem(s).", nullptr, check.moreProblems));
    lines.append(PasteBar::tr("Nothing was pasted."));
    return lines.join(QLatin1Char('\n'));
}

QString namesText(const QStringList& names) {
    const QString shown = names.mid(0, kNamesShown).join(PasteBar::tr(", "));
    return names.size() <= kNamesShown ? shown : PasteBar::tr("%1 …").arg(shown);
}

} // namespace

PasteBar::PasteBar(QWidget* parent)
    : QFrame(parent), m_text(makeLabel(TextRole::body)),
      m_accept(new QPushButton(tr("Make Them and Paste"))) {
    setObjectName(QStringLiteral("pasteBar"));
    setProperty("region", QStringLiteral("card"));
    auto* dismiss = new QPushButton(tr("Close"));
    dismiss->setObjectName(QStringLiteral("dismissPaste"));
    m_accept->setObjectName(QStringLiteral("acceptPaste"));
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_accept, 0, Qt::AlignTop);
    row->addWidget(dismiss, 0, Qt::AlignTop);
    connect(m_accept, &QPushButton::clicked, this, &PasteBar::accepted);
    connect(dismiss, &QPushButton::clicked, this, &PasteBar::dismissed);
    hide();
}

void PasteBar::showRefusal(const QString& sentence) {
    m_text->setText(sentence);
    m_accept->hide();
    show();
}

void PasteBar::showCheck(const PasteCheck& check) {
    if (!check.isReady())
        return showRefusal(problemText(check));
    m_text->setText(tr("%Ln row(s) can be pasted. Nobody is called these yet: %1", nullptr, check.rows)
                        .arg(namesText(check.newNames)));
    m_accept->show();
    show();
    m_accept->setFocus();
}

QString PasteBar::text() const {
    return m_text->text();
}

} // namespace moneyties::ui
