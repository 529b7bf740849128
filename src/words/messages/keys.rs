//! Keys: passphrases, the recovery sheet, colleagues, what is encrypted and what no longer.

use super::{FluentArgs, Told, Words};

messages! {
    passphrase_drawn(bits);
    ask_written_down(own);
    answer_own();
    ask_drawn_again();
    drawn_differs();
    passphrase_short(least);
    passphrase_digits();
    passphrase_repeated();
    passphrase_row();
    passphrase_known();
    passphrase_few_words(least);
    hint_passphrase_strong(least);
    new_passphrase_wanted();
    hint_new_passphrase();
    key_unchanged();
    register_has_no_key();
    hint_register_encrypt();
    keys_damaged(file);
    keys_other(file);
    keys_newer(file);
    keys_link(file);
    keys_old(file);
    hint_keys(file);
    hint_key_add();
    key_taken();
    key_unknown();
    keys_full();
    hint_key_list();
    key_added(key, file);
    key_removed(key);
    key_removed_not();
    ask_keys_end(keys);
    key_changed();
    keys_ended();
    key_changed_copies();
    ask_sheet();
    ask_sheet_now();
    sheet_not_printed();
    sheet_later();
    sheet_on_screen();
    sheet_in_file();
    ask_sheet_key(groups);
    ask_sheet_group(number, groups);
    sheet_group_wrong(number);
    sheet_key_long(groups);
    sheet_key_short(found, groups);
    sheet_key_no_text();
    hint_sheet_key(groups);
    sheet_key_wrong(path);
    hint_sheet_key_wrong();
    sheet(file, project, day, groups, digits);
}
