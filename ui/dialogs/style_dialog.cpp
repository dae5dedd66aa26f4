#include "ui/dialogs/style_dialog.h"

#include "ui/dialogs/style_words.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace moneyties::ui {

namespace {

using style::RuleEffect;
using style::RuleField;
using style::RuleSubject;
using style::StyleRule;

template<class Enum>
Enum chosenIn(const QComboBox* box) {
    return static_cast<Enum>(box->currentData().toInt());
}

template<class Enum>
void fill(QComboBox* box, const std::vector<Enum>& values, Enum current) {
    const QSignalBlocker quiet(box);
    box->clear();
    for (const Enum value : values)
        box->addItem(wordsOf(value), static_cast<int>(value));
    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(current))));
}

QToolButton* button(QWidget* parent, const char* name, const QString& words) {
    auto* made = new QToolButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setToolTip(words);
    made->setAccessibleName(words);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

QIcon swatch(style::Colour colour) {
    QPixmap pixmap(16, 16);
    pixmap.fill(QColor::fromRgb(colour));
    return QIcon(pixmap);
}

bool isScaled(RuleEffect effect) {
    return effect == RuleEffect::size || effect == RuleEffect::width;
}

} // namespace

StyleDialog::StyleDialog(const store::Project& project, QWidget* parent)
    : QDialog(parent), m_project(project), m_list(new QListWidget(this)),
      m_add(button(this, "styleAdd", tr("Add a rule"))),
      m_remove(button(this, "styleRemove", tr("Delete the rule"))),
      m_up(button(this, "styleUp", tr("Apply earlier"))),
      m_down(button(this, "styleDown", tr("Apply later, over the others"))), m_subject(new QComboBox(this)),
      m_effect(new QComboBox(this)), m_field(new QComboBox(this)), m_value(new QComboBox(this)),
      m_scheme(new QComboBox(this)), m_least(new QDoubleSpinBox(this)), m_most(new QDoubleSpinBox(this)),
      m_dash(new QComboBox(this)), m_icon(new QComboBox(this)), m_colour(new QPushButton(this)),
      m_reset(new QPushButton(tr("Default Style"), this)) {
    setObjectName(QStringLiteral("styleDialog"));
    setWindowTitle(tr("Style"));
    build();
}

QWidget* StyleDialog::buildList() {
    m_list->setObjectName(QStringLiteral("styleRules"));
    m_list->setAccessibleName(tr("Rules, applied from top to bottom"));
    m_list->setMinimumWidth(300);
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_remove->setIcon(icon(QStringLiteral("delete")));
    m_up->setText(QStringLiteral("↑"));
    m_down->setText(QStringLiteral("↓"));
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    for (QToolButton* each : {m_add, m_remove, m_up, m_down})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(m_reset);
    column->addLayout(row);
    return side;
}

QFormLayout* StyleDialog::buildForm() {
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(10);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_form->addRow(tr("Of"), m_subject);
    m_form->addRow(tr("Set the"), m_effect);
    m_form->addRow(tr("By"), m_field);
    m_form->addRow(tr("Value"), m_value);
    m_form->addRow(tr("Colours"), m_scheme);
    m_form->addRow(tr("Colour"), m_colour);
    m_form->addRow(tr("From"), m_least);
    m_form->addRow(tr("To"), m_most);
    m_form->addRow(tr("Line"), m_dash);
    m_form->addRow(tr("Pictogram"), m_icon);
    m_dash->addItem(tr("solid"), static_cast<int>(style::Dash::solid));
    m_dash->addItem(tr("dashed"), static_cast<int>(style::Dash::dashed));
    m_dash->addItem(tr("dotted"), static_cast<int>(style::Dash::dotted));
    for (const EntityKind& kind : m_project.vocabulary().kinds())
        if (m_icon->findData(QString::fromStdString(kind.icon)) < 0)
            m_icon->addItem(QString::fromStdString(kind.labelEn), QString::fromStdString(kind.icon));
    for (QComboBox* box : {m_subject, m_effect, m_field})
        connect(box, &QComboBox::activated, this, &StyleDialog::beginAnew);
    for (QComboBox* box : {m_value, m_scheme, m_dash, m_icon})
        connect(box, &QComboBox::activated, this, &StyleDialog::change);
    for (QDoubleSpinBox* box : {m_least, m_most}) {
        box->setSingleStep(0.5);
        box->setKeyboardTracking(false);
        connect(box, &QDoubleSpinBox::valueChanged, this, &StyleDialog::change);
    }
    connect(m_colour, &QPushButton::clicked, this, &StyleDialog::chooseLook);
    return m_form;
}

QWidget* StyleDialog::buildParts() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    for (const LabelPart part : {LabelPart::type, LabelPart::amount, LabelPart::share, LabelPart::role,
                                 LabelPart::stage, LabelPart::date}) {
        auto* box = new QCheckBox(wordsOf(part), row);
        connect(box, &QCheckBox::clicked, this, &StyleDialog::setParts);
        m_parts.push_back(box);
        layout->addWidget(box);
    }
    layout->addStretch(1);
    return row;
}

void StyleDialog::build() {
    auto* sides = new QHBoxLayout;
    sides->setSpacing(24);
    sides->addWidget(buildList(), 1);
    sides->addLayout(buildForm());
    auto* labels = new QFormLayout;
    labels->addRow(tr("Labels of relationships"), buildParts());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(20);
    column->addLayout(sides);
    column->addLayout(labels);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &StyleDialog::showRule);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](QListWidgetItem* item) { switchRule(m_list->row(item)); });
    connect(m_add, &QToolButton::clicked, this, &StyleDialog::add);
    connect(m_remove, &QToolButton::clicked, this, &StyleDialog::remove);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_rules = style::defaultRules();
        emitChange(Change::rule);
    });
}

void StyleDialog::setRules(const style::StyleRules& rules) {
    m_rules = rules;
    showList();
}

void StyleDialog::showList() {
    const int row =
        std::clamp(m_list->currentRow(), 0, std::max(0, static_cast<int>(m_rules.rules.size()) - 1));
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const StyleRule& rule : m_rules.rules) {
            auto* item = new QListWidgetItem(wordsOf(rule), m_list);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(rule.is == StyleRule::Switch::on ? Qt::Checked : Qt::Unchecked);
        }
        m_list->setCurrentRow(row);
    }
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setChecked(std::ranges::find(m_rules.linkLabel, static_cast<LabelPart>(i)) !=
                               m_rules.linkLabel.end());
    m_reset->setEnabled(!(m_rules == style::defaultRules()));
    showRule();
}

StyleRule* StyleDialog::chosen() {
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_rules.rules.size())
               ? nullptr
               : &m_rules.rules[static_cast<std::size_t>(row)];
}

void StyleDialog::fillEffects(const StyleRule& rule) {
    fill(m_subject, {RuleSubject::entities, RuleSubject::relationships}, rule.subject);
    fill(m_effect, style::effectsOf(rule.subject), rule.effect);
    fill(m_field, style::fieldsFor(rule.subject, rule.effect), rule.field);
    const bool isNumber = style::isNumeric(rule.field);
    std::vector<style::Scheme> schemes = {style::Scheme::viridis, style::Scheme::cividis};
    if (!isNumber)
        schemes = {style::Scheme::okabeIto, style::Scheme::tolBright, style::Scheme::own};
    if (!isNumber && (rule.field == RuleField::strength || rule.field == RuleField::stage ||
                      rule.field == RuleField::evidence))
        schemes.pop_back(); // these have no colours of their own
    fill(m_scheme, schemes, rule.scheme);
}

/// What one value looks like, when the rule is about one.
void StyleDialog::showChoice(const StyleRule& rule) {
    const QSignalBlocker quietValue(m_value);
    m_value->clear();
    const bool canBeAll = style::isNumeric(rule.field) || rule.effect == RuleEffect::colour ||
                          rule.field == RuleField::strength;
    if (canBeAll)
        m_value->addItem(tr("All, by themselves"), QString());
    for (const auto& [code, word] : valuesOf(rule.field, m_project))
        m_value->addItem(word, QString::fromStdString(code));
    if (rule.choices.empty())
        return;
    const style::RuleChoice& choice = rule.choices.front();
    m_value->setCurrentIndex(std::max(0, m_value->findData(QString::fromStdString(choice.value))));
    if (const auto* colour = std::get_if<style::Colour>(&choice.look))
        m_colour->setIcon(swatch(*colour));
    if (const auto* dash = std::get_if<style::Dash>(&choice.look))
        m_dash->setCurrentIndex(m_dash->findData(static_cast<int>(*dash)));
    if (const auto* pictogram = std::get_if<std::string>(&choice.look))
        m_icon->setCurrentIndex(m_icon->findData(QString::fromStdString(*pictogram)));
}

void StyleDialog::showRule() {
    const StyleRule* rule = chosen();
    const auto row = static_cast<std::size_t>(std::max(0, m_list->currentRow()));
    m_remove->setEnabled(rule != nullptr);
    m_up->setEnabled(rule != nullptr && row > 0);
    m_down->setEnabled(rule != nullptr && row + 1 < m_rules.rules.size());
    for (int line = 0; line < m_form->rowCount(); ++line)
        m_form->itemAt(line, QFormLayout::FieldRole)->widget()->setEnabled(rule != nullptr);
    if (rule == nullptr)
        return;
    fillEffects(*rule);
    showChoice(*rule);
    const bool isNumber = style::isNumeric(rule->field);
    const bool isOne = !rule->choices.empty();
    const auto show = [this](QWidget* field, bool on) {
        field->setVisible(on);
        m_form->labelForField(field)->setVisible(on);
    };
    const QSignalBlocker quietLeast(m_least);
    const QSignalBlocker quietMost(m_most);
    const bool isSize = rule->effect == RuleEffect::size;
    for (QDoubleSpinBox* box : {m_least, m_most})
        box->setRange(isSize ? style::kSmallestRuleSize : style::kThinnestRuleWidth,
                      isSize ? style::kLargestRuleSize : style::kWidestRuleWidth);
    m_least->setValue(rule->least);
    m_most->setValue(isOne && isScaled(rule->effect) ? std::get<double>(rule->choices.front().look)
                                                     : rule->most);
    show(m_value, !isNumber);
    show(m_scheme, rule->effect == RuleEffect::colour && !isOne);
    show(m_colour, rule->effect == RuleEffect::colour && isOne);
    show(m_least, isScaled(rule->effect) && isNumber);
    show(m_most, isScaled(rule->effect));
    show(m_dash, rule->effect == RuleEffect::dash && isOne);
    show(m_icon, rule->effect == RuleEffect::icon);
}

void StyleDialog::add() {
    if (m_rules.rules.size() >= style::kMostRules)
        return;
    m_rules.rules.push_back(style::newRule(RuleSubject::relationships, RuleField::stage, RuleEffect::colour));
    showList();
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(m_list->count() - 1);
    }
    emitChange(Change::rule);
}

void StyleDialog::remove() {
    if (chosen() == nullptr)
        return;
    m_rules.rules.erase(m_rules.rules.begin() + m_list->currentRow());
    emitChange(Change::rule);
}

void StyleDialog::move(int by) {
    const int from = m_list->currentRow();
    const int to = from + by;
    if (chosen() == nullptr || to < 0 || to >= static_cast<int>(m_rules.rules.size()))
        return;
    std::swap(m_rules.rules[static_cast<std::size_t>(from)], m_rules.rules[static_cast<std::size_t>(to)]);
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(to);
    }
    emitChange(Change::order);
}

void StyleDialog::beginAnew() {
    StyleRule* rule = chosen();
    if (rule == nullptr)
        return;
    const auto subject = chosenIn<RuleSubject>(m_subject);
    auto effect = chosenIn<RuleEffect>(m_effect);
    if (const auto effects = style::effectsOf(subject); std::ranges::find(effects, effect) == effects.end())
        effect = effects.front();
    auto field = chosenIn<RuleField>(m_field);
    if (const auto fields = style::fieldsFor(subject, effect);
        std::ranges::find(fields, field) == fields.end())
        field = fields.front();
    const StyleRule::Switch was = rule->is;
    *rule = style::newRule(subject, field, effect);
    rule->is = was;
    showRule();
    change();
}

/// A value of its own makes a rule of one choice; "all" makes it automatic again.
void StyleDialog::change() {
    StyleRule* rule = chosen();
    if (rule == nullptr)
        return;
    rule->scheme = chosenIn<style::Scheme>(m_scheme);
    const std::string value = m_value->currentData().toString().toStdString();
    if (value.empty()) {
        rule->choices.clear();
        rule->least = m_least->value();
        rule->most = m_most->value();
        rule->others = StyleRule::Others::automatic;
        emitChange(Change::rule);
        return;
    }
    style::RuleLook look = style::coloursOf(style::Scheme::okabeIto)[4];
    if (!rule->choices.empty())
        look = rule->choices.front().look;
    if (isScaled(rule->effect))
        look = m_most->value();
    else if (rule->effect == RuleEffect::dash)
        look = chosenIn<style::Dash>(m_dash);
    else if (rule->effect == RuleEffect::icon)
        look = m_icon->currentData().toString().toStdString();
    rule->choices = {{value, look}};
    rule->others = StyleRule::Others::untouched;
    emitChange(Change::rule);
}

void StyleDialog::chooseLook() {
    StyleRule* rule = chosen();
    if (rule == nullptr || rule->choices.empty() || rule->effect != RuleEffect::colour)
        return;
    const QColor before = QColor::fromRgb(std::get<style::Colour>(rule->choices.front().look));
    const QColor colour = QColorDialog::getColor(before, this, tr("Colour"));
    if (!colour.isValid() || colour == before)
        return;
    rule->choices.front().look = static_cast<style::Colour>(colour.rgb() & 0xFFFFFFU);
    emitChange(Change::rule);
}

void StyleDialog::switchRule(int row) {
    StyleRule& rule = m_rules.rules.at(static_cast<std::size_t>(row));
    const auto is =
        m_list->item(row)->checkState() == Qt::Checked ? StyleRule::Switch::on : StyleRule::Switch::off;
    if (std::exchange(rule.is, is) != is)
        emitChange(Change::rule);
}

void StyleDialog::setParts() {
    m_rules.linkLabel.clear();
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        if (m_parts[i]->isChecked())
            m_rules.linkLabel.push_back(static_cast<LabelPart>(i));
    emitChange(Change::linkLabel);
}

void StyleDialog::emitChange(Change change) {
    showList();
    Q_EMIT changed(m_rules, change);
}

} // namespace moneyties::ui
