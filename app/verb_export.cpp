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
#include <string>
#include <vector>

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

std::vector<std::string> paperNames() {
    std::vector<std::string> names;
    for (const picture::Paper& paper : picture::papers())
        names.emplace_back(paper.name);
    return names;
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
        command.add_flag("--supported-only", m_supportedOnly, "Leave out relationships without a source");
        command.add_option("--only", m_only, "Only these entities: names in any script, or ids");
        command.add_option("--caption", m_options.caption, "A line below the title");
        command.add_option("--alt", m_options.altText, "What the picture shows, for those who cannot see it");
        command.add_option("--background", m_background, "none, white, dark or #rrggbb");
        command.add_option("--scale", m_options.scale, "Pixels per scene unit")->capture_default_str();
        command.add_option("--width", m_options.width, "PNG: so many pixels wide; the height follows")
            ->check(CLI::Range(1, picture::kMostImageSide));
        command.add_option("--dpi", m_options.dpi, "PNG: pixels per inch")->check(CLI::Range(10.0, 2400.0));
        command.add_option("--paper", m_paper, "Lay out on a sheet; a PDF may need several")
            ->check(CLI::IsMember(paperNames()));
        command.add_option("--orientation", m_orientation, "Of the sheet: landscape or portrait")
            ->check(CLI::IsMember({"landscape", "portrait"}))
            ->capture_default_str();
        command.add_flag("--outlines", m_outlines, "SVG: letters as outlines, which need no fonts");
    }

    void run(const Output& output) override {
        const auto project = store::Project::open(m_file, store::OpenMode::readOnly);
        picture::ExportOptions options = completeOptions();
        for (const std::string& name : m_only)
            options.filter.selection.push_back(findEntity(*project, name));
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
        if (m_supportedOnly)
            options.filter.unsupported = picture::Part::omitted;
        if (m_outlines)
            options.svgText = canvas::SvgText::outlines;
        if (const auto paper = picture::paperNamed(m_paper))
            options.sheet =
                picture::Sheet{*paper, m_orientation == "portrait" ? picture::Orientation::portrait
                                                                   : picture::Orientation::landscape};
        if (!m_strength.empty())
            options.filter.minimumStrength = fromCode<Strength>(m_strength);
        if (!m_background.empty())
            picture::setBackground(options, m_background);
        if (m_asOf)
            options.filter.asOf = readAsOf(*m_asOf);
        return options;
    }

    std::string m_file;
    std::string m_picture;
    picture::ExportOptions m_options;
    std::optional<std::string> m_asOf;
    std::string m_labels;
    std::string m_strength;
    std::string m_background;
    std::string m_paper;
    std::string m_orientation = "landscape";
    std::vector<std::string> m_only;
    bool m_supportedOnly = false;
    bool m_outlines = false;
    bool m_legend = false;
    bool m_sources = false;
};

} // namespace

std::unique_ptr<Verb> makeExportVerb() {
    return std::make_unique<ExportVerb>();
}

} // namespace moneyties::app
