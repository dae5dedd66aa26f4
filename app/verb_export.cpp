// moneyties export: a board as a PNG, SVG or PDF picture, without a window.
#include "app/project_option.h"
#include "app/verb.h"
#include "core/layout/layout.h"
#include "core/model/codes.h"
#include "ui/picture/export_file.h"

#include <QGuiApplication>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <map>
#include <optional>

namespace moneyties::app {

namespace {

const std::map<std::string, LabelLanguage> kLanguages = {
    {"en", LabelLanguage::english}, {"ja", LabelLanguage::japanese}, {"both", LabelLanguage::both}};

/// Fonts and painting need Qt's application, but no screen.
class Painting {
public:
    Painting() : m_application(prepared(m_count), m_arguments) {}

private:
    static int& prepared(int& count) {
        // Qt's remarks on the session (no runtime folder, no theme) are nothing that the user could act on.
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        return count;
    }

    int m_count = 1;
    char m_name[10] = "moneyties";
    char* m_arguments[2] = {m_name, nullptr};
    QGuiApplication m_application;
};

std::vector<std::string> layoutNames() {
    std::vector<std::string> names;
    for (const layout::AlgorithmName& entry : layout::algorithms())
        names.emplace_back(entry.name);
    return names;
}

std::vector<std::string> languageNames() {
    return {"en", "ja", "both"};
}

std::vector<std::string> strengthNames() {
    const auto codes = allCodes<Strength>();
    return {codes.begin(), codes.end()};
}

class ExportVerb : public Verb {
public:
    std::string name() const override { return "export"; }
    std::string help() const override { return "Write a board as a PNG, SVG or PDF picture"; }

    void declare(CLI::App& command) override {
        addProjectOption(command, m_file);
        command.add_option("-o,--output", m_picture, "The picture; its extension chooses the format")
            ->required();
        command.add_option("--board", m_options.board,
                           "Name or number of the board; the first one otherwise");
        command.add_option("--layout", m_options.layout, "Place the nodes anew with this layout")
            ->check(CLI::IsMember(layoutNames()));
        command.add_option("--as-of", m_asOf, "How things stood on this day (EDTF, such as 2019-05-01)");
        command.add_option("--labels", m_labels, "en, ja or both; as the board has them otherwise")
            ->check(CLI::IsMember(languageNames()));
        command.add_option("--title", m_options.title, "A title above; empty text takes the board's name");
        command.add_flag("--legend", m_legend, "With what the shapes and colours mean");
        command.add_flag("--sources", m_sources, "With numbered sources");
        command.add_option("--min-strength", m_strength, "Leave out weaker relationships")
            ->check(CLI::IsMember(strengthNames()));
        command.add_option("--background", m_background, "none, white, dark or #rrggbb");
        command.add_option("--scale", m_options.scale, "Pixels per scene unit")->capture_default_str();
    }

    void run(const Output& output) override {
        const auto project = store::Project::open(m_file, store::OpenMode::readOnly);
        const picture::ExportOptions options = completeOptions();
        const Painting painting;
        picture::exportFile(*project, options);
        if (output.isJson())
            output.json({{"file", m_picture}});
        else
            output.line(fmt::format("Wrote {}", m_picture));
    }

private:
    picture::ExportOptions completeOptions() const {
        picture::ExportOptions options = m_options;
        options.file = m_picture;
        if (!m_labels.empty())
            options.labels = kLanguages.at(m_labels);
        if (options.labels == LabelLanguage::japanese)
            options.language = phrases::Language::japanese;
        options.legend = m_legend ? picture::Part::included : picture::Part::omitted;
        options.sources = m_sources ? picture::Part::included : picture::Part::omitted;
        if (!m_strength.empty())
            options.minimumStrength = fromCode<Strength>(m_strength);
        if (!m_background.empty())
            picture::setBackground(options, m_background);
        if (m_asOf)
            options.asOf = readAsOf(*m_asOf);
        return options;
    }

    std::string m_file;
    std::string m_picture;
    picture::ExportOptions m_options;
    std::optional<std::string> m_asOf;
    std::string m_labels;
    std::string m_strength;
    std::string m_background;
    bool m_legend = false;
    bool m_sources = false;
};

} // namespace

std::unique_ptr<Verb> makeExportVerb() {
    return std::make_unique<ExportVerb>();
}

} // namespace moneyties::app
