// The program's entry: reads the command line, runs one verb, or opens the window.
#include <CLI/CLI.hpp>

int main(int argc, char** argv) {
    CLI::App app{"Moneyties: link charts of who funded whom", "moneyties"};
    app.set_version_flag("--version", "0.1.0");
    CLI11_PARSE(app, argc, argv);
    return 0;
}
