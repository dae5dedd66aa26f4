// Owns the entries of a context menu by which several records are given a kind or type, tags, privacy or an
// open question together. The tables and the canvas offer the same ones.
#pragma once

class QMenu;

namespace moneyties::ui {

class Document;
struct SelectedItems;

/// Each entry is one step for all of the items: the entities when there are any, else the relationships. What
/// all of them have is checked, and choosing it takes it from all. The document must outlive the menu.
void fillRecordMenu(QMenu& menu, Document& document, const SelectedItems& items);
/// The tags alone.
void fillTagMenu(QMenu& menu, Document& document, const SelectedItems& items);

} // namespace moneyties::ui
