package org.nightdesk.templates.model;

/** What a reader should know of an article before following its link, where it is not simply an article. */
public enum ArticleForm {
    /** Only its teaser was at hand. */
    TEASER,
    /** Its page shows only the beginning to those who do not pay. */
    PAYWALLED,
    /** It is written on while things happen. */
    LIVE_BLOG,
    /** It is pictures with captions. */
    GALLERY
}
