/** Files whose known number of papers counts something else, each with what it counts. */
export const countsKnownWrong: Readonly<Record<string, string>> = {
	'acl_anthology_xml/acl_D17.xml': 'counts the front matter of both volumes',
	'acl_anthology_xml/acl_P17.xml': 'counts the front matter of the five volumes',
	'arxiv_email/listing_astro-ph_listings_9411.txt': 'leaves out the 19 cross-listings',
	'bibtex/RefManageR_biblatexExamples.bib': 'counts two sets (@set), which name other entries',
	'bibtex/bibtexparser_biber-examples.bib': 'counts three sets (@set), which name other entries',
	'bibtex/cryptobib_abbrev0.bib': 'counts abbreviations (@string); there are no entries',
	'bibtex/jabref_encoding-utf-16BE-with-header.bib':
		'was counted in bytes, where UTF-16 hides the entry',
	'bibtex/jabref_encoding-utf-16BE-without-header.bib':
		'was counted in bytes, where UTF-16 hides the entry',
	'bibtex/jabref_tiny-BE-withBOM.bib': 'was counted in bytes, where UTF-16 hides the entry',
	'bibtex/jabref_tiny-LE-noBOM.bib': 'was counted in bytes, where UTF-16 hides the entry',
	'bibtex/tidy_example2.bib': 'misses an entry that begins behind the brace of the one before it',
	'bibtex/zotero_BibTeX_17.bib': 'counts two abbreviations (@string)',
	'bibtex/zotero_BibTeX_19.bib': 'counts a preamble',
	'cff/cff_examples_1.0.3_key-complete.cff': 'counts the file; its references are entries as well',
	'cff/cff_examples_1.0.3_reference-art.cff': 'counts the file; its references are entries as well',
	'cff/cff_examples_1.0.3_reference-article.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.0.3_reference-book.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.0.3_reference-conference-paper.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.0.3_reference-report.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.0.3_reference-thesis.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.1.0_doi-with-slash.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.1.0_identifiers-in-reference.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.1.0_reference-art.cff': 'counts the file; its references are entries as well',
	'cff/cff_examples_1.1.0_reference-article.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.1.0_reference-blog.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.1.0_reference-conference-paper.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.1.0_reference-report.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.1.0_software-with-reference.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.2.0_fail_additional-key.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.2.0_fail_ls1mardyn_ls1-mardyn-invalid-author-array.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.2.0_pass_bjmorgan_bsym.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.2.0_pass_esalmela_haplowinder.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.2.0_pass_key-complete.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.2.0_pass_ls1mardyn_ls1-mardyn.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.2.0_pass_poc.cff': 'counts the file; its references are entries as well',
	'cff/cff_examples_1.2.0_pass_reference-article.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.2.0_pass_reference-edited-work.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.2.0_pass_reference-report.cff':
		'counts the file; its references are entries as well',
	'cff/cff_examples_1.2.0_pass_software-with-reference.cff':
		'counts the file; its references are entries as well',
	'cff/jabref_CffImporterReferences.cff': 'counts the file; its references are entries as well',
	'citation_csv/asreview_generic_labels_no_title.csv':
		'counts rows that have neither a title nor an id',
	'citation_csv/asreview_missing_values.csv': 'counts two rows that have neither a title nor an id',
	'citation_csv/cff__baseline_embase.csv': 'counts lines, with three above the header',
	'citation_csv/cff__baseline_excel.csv': 'counts lines, with three above the header',
	'crossref/zotero_Crossref_Unixref_XML_02.xml': 'counts the set as well as the record in it',
	'crossref/zotero_Crossref_Unixref_XML_03.xml': 'counts the set as well as the record in it',
	'crossref/zotero_Crossref_Unixref_XML_04.xml': 'counts the set as well as the record in it',
	'crossref/zotero_Crossref_Unixref_XML_07.xml': 'counts the set as well as the record in it',
	'crossref/zotero_Crossref_Unixref_XML_11.xml': 'counts the set as well as the record in it',
	'csl_json/bbt_Export_of_creator-type_fields_from_embedded_CSL_variables__365_uppercase_DOI__825.csl.json':
		'counts an item that has neither a title nor an id of a paper',
	'csl_json/manubot_manual-references.json':
		'counts 32 items that have neither a title nor an id of a paper',
	'endnote_enw/jabref_Endnote.entries.enw': 'counts types; eleven of the records have no title',
	'hf_text/excerpt_capture_trending.md': 'counts headings; two papers stand there twice',
	'openreview/evanzd_iclr2021_paperlist.tsv': 'counts the header',
	'openreview/fedebotu_iclr2023.csv': 'counts 1023 rows that have neither an id nor a title',
	'ovid/jabref_OvidImporterTest1.txt': 'counts two records without a title',
	'pubmed_nbib/zotero_MEDLINEnbib_04.nbib': 'counts PMIDs, which these records have not',
	'pubmed_nbib/zotero_MEDLINEnbib_06.nbib': 'counts PMIDs, which these records have not',
	'pubmed_xml/jabref_MedlineImporterTestArticleNoISSN.xml':
		'counts the set as well as the article in it',
	'pubmed_xml/jabref_MedlineImporterTestKeywordSingleEntry.xml':
		'counts the set as well as the article in it',
	'pubmed_xml/jabref_MedlineImporterTestMalformedEntry.xml':
		'counts a record that holds nothing but `wrong format`',
	'pubmed_xml/jabref_MedlineImporterTestMathML.xml': 'counts the set as well as the article in it',
	'pubmed_xml/jabref_MedlineImporterTestMeshHeadingList.xml':
		'counts the set as well as the article in it',
	'repec_nep/jabref_RepecNepImporterTest2.txt': 'counts the paper in the contents and in the text',
	'repec_nep/jabref_RepecNepImporterTest3.txt': 'counts the paper in the contents and in the text',
	'ris/CiteSource_test_1.ris': 'misses the first record, which stands behind a byte order mark',
	'ris/asreview_baseline_reference_types.ris': 'counts types; no record has a title',
	'ris/asreview_baseline_tag-notes.ris': 'counts types; only one record has a title',
	'ris/asreview_baseline_tag-notes_labels.ris':
		'misses the first record, which stands behind a byte order mark',
	'ris/cff__baseline_pubmed.ris': 'counts types of RIS; this is MEDLINE, with 50 PMIDs',
	'ris/cff__baseline_scopus.ris': 'misses the first record, which stands behind a byte order mark',
	'ris/cff__baseline_webofscience.ris':
		'misses the first record, which stands behind a byte order mark',
	'ris/jabref_RisImporterTest1.ris': 'counts types; nine of the records have no title',
	'ris/rispy_example_custom_list_tags.ris': 'counts a record that has neither a title nor an id',
	'ris/rispy_example_multiline.ris': 'counts records that have neither a title nor an id',
	'ris/rispy_example_wos.ris': 'counts types of RIS; this is an export of the Web of Science',
	'ris/zotero_RIS_04.ris': 'counts two records that have neither a title nor an id',
	'semantic_scholar/s2_test_get_paper_authors_0.json': 'counts authors; there are no papers',
	'zotero_rdf/zotero_Bibliontology_RDF_00.rdf':
		'counts resources: journals, persons and parts of the work',
	'zotero_rdf/zotero_RDF_00.rdf': 'counts resources: journals, persons and parts of the work',
	'zotero_rdf/zotero_RDF_02.rdf': 'counts resources: journals, persons and parts of the work',
	'md_awesome/AmberLJC_README.md': 'counts all items with links, also repositories and blogs',
	'md_awesome/BradyFU_README.md': 'counts rows of tables, without the papers of the highlights',
	'md_awesome/RUCAIBox_README.md': 'counts numbered items, also data sets and libraries',
	'md_awesome/amusi_CVPR2021-Papers-with-Code.md':
		'counts lines that begin in bold; three titles stand behind other words',
	'md_awesome/opendilab_README.md': 'counts all linked items, also code bases, data sets, books',
	'md_awesome/thunlp_README.md': 'misses four of the 461 numbered entries',
	'md_awesome/tmgthb_README.md': 'counts badges and links of the head',
};
