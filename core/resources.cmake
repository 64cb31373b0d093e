# SPDX-License-Identifier: GPL-3.0-or-later
# Data that core carries inside the program. Each block names where its source data comes from.

# Contract templates (made by scripts/make-templates) and the sample office (made by scripts/make-sample).
set(template_dir ${PROJECT_SOURCE_DIR}/resources/templates)
file(GLOB template_texts CONFIGURE_DEPENDS ${template_dir}/*.docx)
set(template_files ${template_dir}/templates.json ${template_texts})
qt_add_resources(cdesk_core cdesk_templates PREFIX /templates BASE ${template_dir} FILES ${template_files})
# The clause library, the project's own wording.
set(clause_dir ${PROJECT_SOURCE_DIR}/resources/clauses)
qt_add_resources(cdesk_core cdesk_clauses PREFIX /clauses BASE ${clause_dir} FILES ${clause_dir}/clauses.json)
set(sample_dir ${PROJECT_SOURCE_DIR}/resources/sample)
set(sample_files ${sample_dir}/company.json ${sample_dir}/customers.json ${sample_dir}/contracts.json)
qt_add_resources(cdesk_core cdesk_sample PREFIX /sample BASE ${sample_dir} FILES ${sample_files})
# Public holidays and working weekends; source: the State Council's notices named in the file's head.
qt_add_resources(cdesk_core calendar PREFIX "/calendar" BASE ${PROJECT_SOURCE_DIR}/resources
    FILES ${PROJECT_SOURCE_DIR}/resources/holidays.csv)
# The words of printed reports, by language: papers of the office, not sentences of the window.
set(report_dir ${PROJECT_SOURCE_DIR}/resources/reports)
qt_add_resources(cdesk_core cdesk_reports PREFIX /reports BASE ${report_dir} FILES ${report_dir}/archive.json)
# What the kinds of contracts bring along (C2); the articles of law are named in the text.
set(settings_dir ${PROJECT_SOURCE_DIR}/resources/settings)
qt_add_resources(cdesk_core cdesk_settings PREFIX /settings BASE ${settings_dir} FILES ${settings_dir}/classes.json)
