#include "ui/dialogs/expand_dialog.h"

#include "ui/models/completions.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace moneyties::ui {

namespace {

constexpr int kUsualLimit = 30; // as many as can be read around one node

QString nameOf(const graph::TieGroup& group, const Vocabulary& vocabulary) {
    const RelationshipType* type = vocabulary.type(group.type);
    if (!type)
        return {};
    return labelOf(*type, group.way == graph::Way::outgoing ? phrases::Side::from : phrases::Side::to);
}

} // namespace

ExpandDialog::ExpandDialog(const QString& name, const Vocabulary& vocabulary,
                           std::vector<graph::TieGroup> groups, QWidget* parent)
    : QDialog(parent), m_groups(std::move(groups)), m_list(new QListWidget(this)),
      m_limit(new QSpinBox(this)), m_total(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("expandDialog"));
    setWindowTitle(tr("Expand %1").arg(name));
    fillList(vocabulary);
    m_limit->setObjectName(QStringLiteral("expandLimit"));
    m_limit->setAccessibleName(tr("At most so many"));
    m_total->setProperty("tone", QStringLiteral("secondary"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Expand"));
    auto* form = new QFormLayout;
    form->addRow(tr("At most, best connected first:"), m_limit);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new QLabel(tr("Which neighbours are to come onto the board?"), this));
    column->addWidget(m_list, 1);
    column->addLayout(form);
    column->addWidget(m_total);
    column->addWidget(m_buttons);
    resize(420, 380);
    connect(m_list, &QListWidget::itemChanged, this, &ExpandDialog::update);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const std::size_t all = graph::everyoneIn(m_groups).size();
    m_limit->setRange(1, static_cast<int>(std::max<std::size_t>(1, all)));
    m_limit->setValue(kUsualLimit);
    update();
}

void ExpandDialog::fillList(const Vocabulary& vocabulary) {
    m_list->setObjectName(QStringLiteral("expandTypes"));
    m_list->setAccessibleName(tr("Types of ties"));
    for (const graph::TieGroup& group : m_groups) {
        auto* item = new QListWidgetItem(QStringLiteral("%1 (%L2)")
                                             .arg(nameOf(group, vocabulary))
                                             .arg(static_cast<qulonglong>(group.others.size())),
                                         m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
}

std::vector<graph::TieGroup> ExpandDialog::chosen() const {
    std::vector<graph::TieGroup> groups;
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        if (m_list->item(static_cast<int>(i))->checkState() == Qt::Checked)
            groups.push_back(m_groups[i]);
    return groups;
}

std::size_t ExpandDialog::limit() const {
    return static_cast<std::size_t>(m_limit->value());
}

void ExpandDialog::update() {
    const std::size_t count = graph::everyoneIn(chosen()).size();
    m_total->setText(count == 1
                         ? tr("1 entity is not on the board yet.")
                         : tr("%L1 entities are not on the board yet.").arg(static_cast<qulonglong>(count)));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(count > 0);
}

} // namespace moneyties::ui
