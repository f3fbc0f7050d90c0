// Written by npm run generate from docs/reference/openapi.json. Do not edit.
export interface paths {
    "/api/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the articles of the book
         * @description Each by its newest version, newest published first. Withheld ones are left out.
         */
        get: operations["get-articles"];
        put?: never;
        /**
         * Add articles
         * @description One result an input, in order, each kept before it is told. 201 when something new was kept, 200 when all was known, 207 when some were refused, 422 (a problem with the same `results`) when all were. What a page or line says of itself counts before `date`, `url` and `outlet` of the query; fields of a multipart body count for the files behind them.
         */
        post: operations["post-articles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{article}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an article with all that was read of it
         * @description As it stands, or with `as-of` or `known-at` as it stood. Of a withheld one only the tombstone is shown.
         */
        get: operations["get-articles-article"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{article}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the states in which an article stood, oldest first
         * @description List the states in which an article stood, oldest first
         */
        get: operations["get-articles-article-versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{article}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what became of an article: its versions, notes and changes
         * @description Get what became of an article: its versions, notes and changes
         */
        get: operations["get-articles-article-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{article}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two versions of an article
         * @description Without `from` and `to` the last two; without `to` the one named with the last.
         */
        get: operations["get-articles-article-diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is looked for in drafts
         * @description List what is looked for in drafts
         */
        get: operations["get-checks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find what is wrong with the figures of a draft
         * @description One draft of at most 120000 characters, beside what the book knows of its tolls. Nothing of it is stored or logged, and no cache keeps the answer. Evidence from the book is the words of figures and notes that are shown elsewhere, too; of what is withheld there is none.
         */
        post: operations["post-check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Set two tolls side by side: whether they may be compared, and what follows
         * @description Ids of tolls, of figures (in their own words), or of estimates, which stand for their first toll.
         */
        get: operations["get-comparisons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what articles corrected, and which figures changed without a note
         * @description An item an article: those that have a note, or a change without one, those with the latest news first; as of another time in the order of publication.
         */
        get: operations["get-corrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/corrections/{article}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what one article corrected
         * @description The same as its history; in JSON-LD its notes, each with what it says changed.
         */
        get: operations["get-corrections-article"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/curation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List every act of a curator, oldest first
         * @description List every act of a curator, oldest first
         */
        get: operations["get-curation"];
        put?: never;
        /**
         * Split, join, pin, recommend, annotate or undo
         * @description One act, kept in the journal under the name of whose token it is. `If-Match` with the ETag of GET /curation refuses it where somebody changed the book meanwhile.
         */
        post: operations["post-curation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/estimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was said, each statement once, with how often it is told
         * @description Newest first by the day said, or else first told. All filters given must hold of one telling; each word of a filter begins a word of what the text says, case aside. `view` shows some of those that match, 500 at most, by a named policy; without it all are shown, and none is preferred.
         */
        get: operations["get-estimates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/estimates/{estimate}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one statement with all its tellings and how they differ
         * @description Get one statement with all its tellings and how they differ
         */
        get: operations["get-estimates-estimate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/estimates/{estimate}/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tellings of an estimate, each with its differences from the reading
         * @description List the tellings of an estimate, each with its differences from the reading
         */
        get: operations["get-estimates-estimate-mentions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/estimates.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow what is said: the newest estimates, by the day on which they were said
         * @description With the filters of the list of estimates.
         */
        get: operations["get-feeds-estimates-atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/corrections.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow what is corrected: notes, and figures that changed without one
         * @description Follow what is corrected: notes, and figures that changed without one
         */
        get: operations["get-feeds-corrections-atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reported figures, with who said them and in which words
         * @description Those of each article as it stands, or with `as-of` or `known-at` as it stood, newest published first. All filters given must hold; each word of a filter begins a word of what the text says, case aside. Nothing is summed and none is preferred.
         */
        get: operations["get-figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/{version}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one figure
         * @description The id of a figure in the book, `v-…/51-69-killed`, is its path.
         */
        get: operations["get-figures-version-key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a toll can count
         * @description List what a toll can count
         */
        get: operations["get-measures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentions/{version}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one telling: the figure where it stands, its differences, its parts and its whole
         * @description The id of a figure in the book, `v-…/51-69-killed`, is its path. `estimate` is null where Tollbook joined nothing.
         */
        get: operations["get-mentions-version-key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{article}/narration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell how an article stands with being read aloud, and what was checked
         * @description Of the version that is named, or in which the article stands. Nothing is made.
         */
        get: operations["get-articles-article-narration"];
        put?: never;
        /**
         * Have an article read aloud
         * @description Whoever may read it may: the book stays what it is, and whoever asks for the sound has it made as well. One is made at a time, eight may be under way and waiting.
         */
        post: operations["post-articles-article-narration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the OpenAPI 3.1 document of this API
         * @description Get the OpenAPI 3.1 document of this API
         */
        get: operations["get-openapi-json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the named policies by which results are made
         * @description The default first. A policy is never changed under its name: every result that rests on one names it.
         */
        get: operations["get-policies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List joins in doubt, those first that concern most tellings
         * @description List joins in doubt, those first that concern most tellings
         */
        get: operations["get-review"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find figures by words, slots and numbers, newest published first
         * @description At least one field must be given. In `words` as a reader types it: words, "a phrase", -not, or; in the sentence around the figure, or in the headline. `low` and `high` find figures that may lie between the two.
         */
        get: operations["get-search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List estimates of one measure by the day said, with what totals grew by
         * @description All filters given must hold of one telling; each word of a filter begins a word of what the text says, case aside. Numbers are intervals, widened by the policy that the answer names. Nothing is smoothed, no day is filled in. At most 500 estimates may pass the filters.
         */
        get: operations["get-series"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sources that figures name, those named most often first
         * @description Each spelling is a source of its own here; what stands for the same is told of one.
         */
        get: operations["get-sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{source}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a source: what it said, what was corrected of it, and who relays it
         * @description By its `key` or its name. `limit` and `after` are about its estimates.
         */
        get: operations["get-sources-source"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what figures count: people, place and measure, those with most tellings first
         * @description List what figures count: people, place and measure, those with most tellings first
         */
        get: operations["get-subjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the estimates of one subject in the order in which they were said, and their rates a day
         * @description A view chooses among all of them. Of those that it shows the latest 60 are given; `leftOut` says how many are before them.
         */
        get: operations["get-subjects-subject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/withholdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hide an article or a version everywhere, leaving a tombstone with the reason
         * @description `erase` also removes the stored bytes from the archive. That cannot be undone.
         */
        post: operations["post-withholdings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AddResult: {
            place: string;
            /** @enum {string} */
            outcome: "added" | "new-version" | "known" | "refused";
            articleId: string | null;
            versionId: string | null;
            headline: string | null;
            figures: number;
            figureChanges: number | null;
            withoutNote: number | null;
            problems: components["schemas"]["InputProblem"][];
        };
        Article: {
            articleId: string;
            versionId: string;
            headline: string | null;
            outlet: string | null;
            url: string | null;
            published: string | null;
            modified: string | null;
            language: string | null;
            authors: string[];
            text: string;
            parts: {
                /** @enum {string} */
                kind: "headline" | "deck" | "byline" | "bio" | "body" | "note" | "embed" | "caption" | "disclosure";
                span: components["schemas"]["Span"];
            }[];
            embeds: {
                part: number;
                author: string | null;
                date: string | null;
                url: string | null;
            }[];
            figures: components["schemas"]["Figure"][];
            unnumbered: components["schemas"]["Unnumbered"][];
            quotes: components["schemas"]["Quote"][];
            attributions: components["schemas"]["Statement"][];
            problems: components["schemas"]["InputProblem"][];
            versions: components["schemas"]["VersionLine"][];
            withheld: {
                reason: string;
                at: string;
            } | null;
            /** @description Only the figures' own characters may be shown here; text and parts are empty. */
            isExcerpt: boolean;
        };
        ArticleFacts: {
            id: string;
            headline: string | null;
            outlet: string | null;
            url: string | null;
        };
        ArticleHistory: {
            article: components["schemas"]["ArticleFacts"];
            versions: components["schemas"]["HistoryVersion"][];
            corrections: components["schemas"]["Correction"][];
            silentChanges: components["schemas"]["SilentChange"][];
            changes: components["schemas"]["FigureChange"][];
            withheld: {
                reason: string;
                at: string;
            } | null;
            withheldVersions: {
                id: string;
                reason: string;
                at: string;
            }[];
        };
        ArticleRow: {
            articleId: string;
            versionId: string;
            headline: string | null;
            outlet: string | null;
            url: string | null;
            published: string | null;
            place: string;
            figures: number;
            versions: number;
        };
        AttributionLink: {
            source: components["schemas"]["Span"] | null;
            cue: components["schemas"]["Span"] | null;
            /** @enum {string} */
            kind: "person" | "organisation" | "document" | "unnamed";
            role: components["schemas"]["Span"] | null;
            organisation: components["schemas"]["Span"] | null;
            channel: components["schemas"]["Span"] | null;
            groundedOn: components["schemas"]["Span"] | null;
        };
        CheckedDraft: {
            /** @description In the order of the text. */
            findings: components["schemas"]["Finding"][];
            /** @description Into which their spans lead. */
            text: string;
            /** @description How many were read in it. */
            figures: number;
            /** @description How many findings comments in the draft silence. */
            silenced: number;
            problems: components["schemas"]["InputProblem"][];
        };
        Clarification: {
            at: string;
            by: string;
            /** @enum {string} */
            slot: "place" | "period" | "group" | "measure" | "value";
            from: components["schemas"]["DifferenceSide"] | null;
            to: components["schemas"]["DifferenceSide"];
            estimate: string | null;
            article: string;
        };
        ComparedToll: {
            id: string;
            measure: components["schemas"]["MeasureName"];
            /** @enum {string} */
            status: "asserted" | "denied" | "forecast" | "compared";
            words: string;
            period: string | null;
            perDay: components["schemas"]["Interval"] | null;
            days: {
                low: number;
                high: number;
            } | null;
            isOneEvent: boolean;
        };
        ComparedVersion: {
            article: string;
            number: number;
            id: string;
            at: string | null;
            added: string;
            headline: string | null;
            figures: number;
        };
        /** @description A refusal is an answer, too. */
        Comparison: {
            comparable: boolean;
            blocking: {
                /** @enum {string} */
                slot: "measure" | "group" | "place" | "period" | "quantity" | "unit";
                left: string;
                right: string;
            }[];
            assumptions: string[];
            left: components["schemas"]["ComparedToll"];
            right: components["schemas"]["ComparedToll"];
            gapDays: {
                low: number;
                high: number;
            } | null;
            ratio: components["schemas"]["Interval"] | null;
            later: ("left" | "right") | null;
            established: boolean;
            breakEven: components["schemas"]["Interval"] | null;
            breakEvenAt: ("lowest" | "highest" | "any") | null;
            conditional: {
                assumption: string;
                ratio: components["schemas"]["Interval"];
                established: boolean;
            }[];
            policy: string;
            readings: {
                left: components["schemas"]["Toll"];
                right: components["schemas"]["Toll"];
            };
            /** @enum {string} */
            independence: "shared" | "distinct" | "unknown";
            sentences: string[];
        };
        Correction: {
            article: string;
            version: string;
            between: [
                string | null,
                string
            ];
            note: components["schemas"]["Span"];
            label: string | null;
            /** @enum {string} */
            kind: "update" | "correction" | "clarification" | "editor's note" | "retraction";
            at: string | null;
            atBasis: ("stated" | "anchored") | null;
            touches: ("headline" | "body")[];
            changes: {
                /** @enum {string} */
                slot: "value" | "qualifier" | "measure" | "group" | "place" | "period" | "source" | "status";
                from: string | null;
                to: string | null;
                fromSpan: components["schemas"]["Span"] | null;
                toSpan: components["schemas"]["Span"] | null;
                measure: components["schemas"]["MeasureName"] | null;
                figure: string | null;
                isSeen: boolean | null;
            }[];
            /** @enum {string} */
            reach: "named" | "additions" | "anything";
            onTheWordOf: components["schemas"]["Span"] | null;
            isAboutNote: boolean;
        };
        CurationAct: {
            seq: number;
            at: string;
            who: string;
            why: string;
            /** @enum {string} */
            act: "split" | "join" | "pin" | "recommend" | "annotate" | "undo";
            estimate: string | null;
            into: string | null;
            figures: string[];
            role: ("recommended" | "triangulation") | null;
            text: string | null;
            undoes: number | null;
            isUndone: boolean;
        };
        CurationInput: {
            /**
             * @description What is done.
             * @enum {string}
             */
            act: "split" | "join" | "pin" | "recommend" | "annotate" | "undo";
            /** @description The estimate that it is done to: an id, or the beginning of one. */
            estimate?: string;
            /** @description Of a join: the estimate that goes on. */
            into?: string;
            /** @description Of a split or a pin: ids of figures, `v-…/51-69-killed`. */
            figures?: string[];
            /** @description Of a recommendation; null takes it away. */
            role?: ("recommended" | "triangulation") | null;
            /** @description Of an annotation: its words. */
            text?: string;
            /** @description Of an undo: the number (`seq`) of the act. */
            undoes?: number;
            /** @description Required, but of an annotation, which is its own reason. */
            why?: string;
        };
        /** @description An uncertain day: both ends inclusive. */
        DayRange: {
            earliest: string;
            latest: string;
        };
        /** @description It does not say that the toll is wrong. */
        Denial: {
            article: string;
            version: string;
            outlet: string | null;
            headline: string | null;
            url: string | null;
            published: string | null;
            toldFrom: string | null;
            by: string | null;
            cue: components["schemas"]["Span"] | null;
            words: components["schemas"]["Span"];
            figure: string;
            span: components["schemas"]["Span"];
            measure: components["schemas"]["MeasureName"];
            estimate: string;
        };
        /** @description Describes, and faults nobody. */
        Difference: {
            /** @enum {string} */
            type: "value" | "qualifier-dropped" | "qualifier-added" | "qualifier-changed" | "casualties-as-deaths" | "deaths-as-casualties" | "killed-and-wounded-as-killed" | "killed-as-killed-and-wounded" | "measure" | "part-as-whole" | "group" | "place-narrower" | "place-wider" | "place" | "period" | "attribution-lost" | "attribution-raised" | "certainty";
            from: components["schemas"]["DifferenceSide"];
            to: components["schemas"]["DifferenceSide"];
            predatesClarification: boolean;
            isClarified: boolean;
        };
        DifferenceSide: {
            figure: string;
            span: components["schemas"]["Span"];
            words: string;
        };
        DocumentInput: {
            /** @description The words, kept as they are. */
            text?: string;
            /** @description The page. */
            html?: string;
            /** @description Headline of a text; a page has its own. */
            title?: string;
            /** @description ISO day or time of publication. */
            date?: string;
            /** @description Where it was published. */
            url?: string;
            /** @description Who published it. */
            outlet?: string;
        };
        DraftInput: {
            /** @description The draft, headline first. */
            text: string;
            /**
             * @description Left out: HTML or Markdown where it begins as such (an element, a heading, front matter), else plain text.
             * @enum {string}
             */
            format?: "plain-text" | "markdown" | "html";
            /**
             * Format: date
             * @description Of publication, where the draft does not say it.
             */
            date?: string;
            /** @description By name of check; `off` leaves it out. Others keep their own. */
            severities?: {
                /** @enum {string} */
                "attribution-lost"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "bound-dropped"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "casualties-called-deaths"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "comparison-of-unlike"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "corrected-since"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "denied-figure-asserted"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "disputed-by"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "false-precision"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "figure-without-source"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "future-as-fact"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "headline-changes-measure"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "headline-drops-bound"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "headline-narrower-than-body"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "headline-wider-than-body"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "measure-changed"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "newer-estimate-of-same-source"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "not-in-book"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "parts-do-not-add-up"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "parts-exceed-total"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "percent-of-what"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "period-changed"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "period-contradicts-dates"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "place-narrowed"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "place-widened"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "rate-without-period"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "same-figure-twice-different"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "single-origin"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "source-only-in-headline"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "stale-period"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "unclear-whole"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "unit-mixed"?: "error" | "warning" | "note" | "off";
                /** @enum {string} */
                "vague-number-made-exact"?: "error" | "warning" | "note" | "off";
            };
        };
        Estimate: {
            id: string;
            origin: components["schemas"]["Origin"];
            said: components["schemas"]["DayRange"] | null;
            firstTold: string | null;
            policy: string;
            reading: components["schemas"]["Toll"];
            tolls: components["schemas"]["Toll"][];
            tellings: components["schemas"]["Telling"][];
            clarifications: components["schemas"]["Clarification"][];
            denials: components["schemas"]["Denial"][];
            origins: {
                name: string;
                /** @enum {string} */
                independence: "shared" | "distinct" | "unknown";
                tellings: number;
                repeated: number;
            }[];
            syndicated: string[][];
            reach: {
                article: string;
                outlet: string | null;
                headline: string | null;
                url: string | null;
                figures: string[];
                lastSeen: string;
            }[];
            candidates: {
                estimate: string;
                figure: string;
                because: string[];
                score: number;
            }[];
            role: ("recommended" | "triangulation") | null;
            curator: string | null;
            annotations: {
                text: string;
                who: string;
                at: string;
            }[];
        };
        EstimateRow: {
            reading: string;
            quantity: components["schemas"]["Quantity"];
            measure: components["schemas"]["MeasureName"];
            group: components["schemas"]["Slot"] | null;
            place: components["schemas"]["PlaceSlot"] | null;
            period: components["schemas"]["PeriodSlot"] | null;
            partOf: string | null;
            article: string;
            outlet: string | null;
            /** @enum {string} */
            status: "asserted" | "denied" | "forecast" | "compared";
            span: components["schemas"]["Span"];
            words: components["schemas"]["Span"];
            linkedBy: {
                figure: string;
                outlet: string | null;
                words: components["schemas"]["Span"];
            } | null;
            id: string;
            toll: string;
            origin: components["schemas"]["Origin"];
            said: components["schemas"]["DayRange"] | null;
            firstTold: string | null;
            tellings: number;
            repeated: number;
            articles: number;
            others: components["schemas"]["Toll"][];
            role: ("recommended" | "triangulation") | null;
            curator: string | null;
            policy: string;
        };
        /** @description Other words that a finding rests on: of the draft, or of an article of the book. */
        Evidence: {
            /** @constant */
            from: "draft";
            span: components["schemas"]["Span"];
        } | {
            /** @constant */
            from: "book";
            article: string;
            version: string;
            outlet: string | null;
            headline: string | null;
            url: string | null;
            published: string | null;
            estimate: string | null;
            span: components["schemas"]["Span"];
        };
        Figure: {
            id: string;
            span: components["schemas"]["Span"];
            quantity: components["schemas"]["Quantity"];
            measure: components["schemas"]["MeasureName"];
            composition: components["schemas"]["Span"] | null;
            group: components["schemas"]["Slot"] | null;
            place: components["schemas"]["PlaceSlot"] | null;
            period: components["schemas"]["PeriodSlot"] | null;
            attribution: components["schemas"]["AttributionLink"][];
            said: components["schemas"]["SaidSlot"] | null;
            disputedBy: {
                source: components["schemas"]["Span"] | null;
                cue: components["schemas"]["Span"];
            }[];
            partOf: string | null;
            /** @enum {string} */
            status: "asserted" | "denied" | "forecast" | "compared";
            rule: string;
        };
        FigureChange: {
            article: string;
            /** @enum {string} */
            kind: "changed" | "gone" | "appeared";
            slot: ("value" | "qualifier" | "measure" | "group" | "place" | "period" | "source" | "status") | null;
            from: string | null;
            to: string | null;
            fromSpan: components["schemas"]["Span"] | null;
            toSpan: components["schemas"]["Span"] | null;
            /** @enum {string} */
            part: "headline" | "deck" | "byline" | "bio" | "body" | "note" | "embed" | "caption" | "disclosure";
            isUpdate: boolean;
            figure: string;
            words: components["schemas"]["Span"];
            measure: components["schemas"]["MeasureName"];
            between: [
                string,
                string
            ];
            states: [
                number,
                number
            ];
            account: {
                /** @constant */
                by: "note";
                note: components["schemas"]["Span"];
                version: string;
            } | {
                /** @constant */
                by: "update";
            } | {
                /** @constant */
                by: "none";
            };
        };
        FigureRow: {
            id: string;
            articleId: string;
            versionId: string;
            headline: string | null;
            outlet: string | null;
            url: string | null;
            published: string | null;
            words: components["schemas"]["Span"];
            figure: components["schemas"]["Figure"];
            attributionText: string[];
        };
        Finding: {
            /** @description Name of the check. */
            rule: string;
            /** @enum {string} */
            severity: "error" | "warning" | "note";
            /** @description What, why, what to do. */
            message: string;
            span: components["schemas"]["Span"];
            /** @description Null where the characters do not stand so in what was sent. */
            at: components["schemas"]["SourceRange"] | null;
            evidence: components["schemas"]["Evidence"][];
            /** @description Null where no edit is safe. */
            edit: {
                span: components["schemas"]["Span"];
                replacement: string;
            } | null;
        };
        History: {
            article: components["schemas"]["ArticleFacts"];
            versions: components["schemas"]["HistoryVersion"][];
            corrections: components["schemas"]["Correction"][];
            silentChanges: components["schemas"]["SilentChange"][];
            changes: components["schemas"]["FigureChange"][];
        };
        HistoryVersion: {
            article: string;
            number: number;
            id: string;
            at: string | null;
            added: string;
            headline: string | null;
            figures: number;
            sameTextAs: number | null;
            sentences: number | null;
        };
        /** @description What could not be read of an input. */
        InputProblem: {
            code: string;
            place: string;
            message: string;
            remedy: string;
        };
        /** @description Null is open on that side. */
        Interval: {
            low: number | null;
            high: number | null;
            lowExclusive: boolean;
            highExclusive: boolean;
        };
        /** @enum {string} */
        MeasureName: "abducted" | "captured" | "casualties" | "displaced" | "evacuated" | "injured" | "killed" | "missing" | "rescued";
        Mention: {
            id: string;
            article: string;
            version: string;
            outlet: string | null;
            headline: string | null;
            url: string | null;
            published: string | null;
            standsFrom: string;
            /** @enum {string} */
            part: "headline" | "deck" | "byline" | "bio" | "body" | "note" | "embed" | "caption" | "disclosure";
            words: components["schemas"]["Span"];
            figure: components["schemas"]["Figure"];
        };
        MentionPage: {
            mention: components["schemas"]["Mention"];
            estimate: {
                id: string;
                origin: components["schemas"]["Origin"];
                said: components["schemas"]["DayRange"] | null;
                firstTold: string | null;
                policy: string;
                reading: components["schemas"]["Toll"];
                tolls: components["schemas"]["Toll"][];
            } | null;
            /** @description Of the last version of its article that tells the same. */
            telling: components["schemas"]["Telling"] | null;
            tellings: number;
            /** @description How many of the tellings repeat one of an earlier version of their article. */
            repeated: number;
            articles: number;
            parts: components["schemas"]["Mention"][];
            whole: components["schemas"]["Mention"] | null;
        };
        /** @description Without a span where the narration says something of its own. Times are seconds of the sound. */
        NarratedSentence: {
            kind: ("headline" | "deck" | "byline" | "bio" | "body" | "note" | "embed" | "caption" | "disclosure") | "announcement";
            part: number | null;
            span: components["schemas"]["Span"] | null;
            from: number;
            to: number;
            tokens: {
                written: string;
                span: components["schemas"]["Span"] | null;
                spoken: string;
                from: number;
                to: number;
            }[];
        };
        Narration: {
            article: string;
            version: string;
            title: string;
            voice: {
                id: string;
                name: string;
                version: string;
            };
            /** @description SHA-256 of the script. */
            script: string;
            disclosure: string;
            duration: number;
            /** @description Integrated loudness in LUFS. */
            loudness: number;
            /**
             * @description When words are said: told by the voice, or estimated.
             * @enum {string}
             */
            times: "told" | "estimated";
            chapters: {
                title: string;
                from: number;
            }[];
            sentences: components["schemas"]["NarratedSentence"][];
            checks: {
                /** @constant */
                script: "verified";
                /** @enum {string} */
                words: "verified" | "not-told";
                /** @enum {string} */
                audio: "checked" | "faulty" | "not checked";
                why: string | null;
                faults: {
                    sentence: number;
                    expected: string;
                    heard: string;
                }[];
            };
        };
        NarrationStanding: {
            articleId: string;
            versionId: string;
            /**
             * @description Of this version. `outdated`: only of an earlier version there is one.
             * @enum {string}
             */
            state: "ready" | "being-made" | "outdated" | "none" | "not-narratable";
            /** @description When it is ready. */
            narration: components["schemas"]["Narration"] | null;
            /** @description Address on this server; asking for it makes what is not made yet. */
            sound: string | null;
            /** @description Addresses on this server, when it is ready. */
            captions: string | null;
            chapters: string | null;
            description: string | null;
            outdated: {
                versionId: string;
                at: string | null;
                /** @description Whether a note came since; else the words changed without one. */
                isCorrected: boolean;
                sound: string;
            } | null;
            /** @description Why it cannot be read aloud. */
            problems: components["schemas"]["InputProblem"][];
            /** @description What whoever plays it must be told. */
            disclosure: string;
        };
        Origin: {
            name: string;
            /** @enum {string} */
            kind: "person" | "organisation" | "document" | "unnamed" | "none";
            ladder: string[];
        };
        /** @description The time that the count covers. */
        PeriodSlot: {
            span: components["schemas"]["Span"];
            /** @enum {string} */
            basis: "stated" | "anchored" | "inherited";
            from: components["schemas"]["DayRange"] | null;
            to: components["schemas"]["DayRange"] | null;
        };
        PlaceSlot: {
            span: components["schemas"]["Span"];
            /** @enum {string} */
            basis: "stated" | "anchored" | "inherited";
            id: string | null;
            within: string[];
        };
        /** @description RFC 9457, with the fields of all refusals as extensions. */
        Problem: {
            /** @description urn:tollbook:problem: and the code. */
            type: string;
            title: string;
            status: number;
            detail: string;
            instance: string;
            /** @description Stable name in kebab-case. */
            code: string;
            /** @description Where: query.since, body.text, path.article, a header. */
            place: string;
            /** @description What was found there. */
            value: string;
            expectation: string;
            remedy: string;
            /** @description Every field that was refused. */
            errors?: {
                place: string;
                value: string;
                expectation: string;
            }[];
            /** @description Of inputs that were all refused. */
            results?: components["schemas"]["AddResult"][];
        };
        /** @description As stated; null is open on that side. */
        Quantity: {
            low: number | null;
            high: number | null;
            /** @enum {string} */
            qualifier: "exact" | "approximately" | "at-least" | "more-than" | "at-most" | "less-than" | "range" | "vague";
            share: boolean;
            /** @enum {string} */
            unit: "person" | "household";
            reportedNone: boolean;
        };
        Quote: {
            id: string;
            span: components["schemas"]["Span"];
            speaker: components["schemas"]["Span"] | null;
            cue: components["schemas"]["Span"] | null;
            within: string | null;
        };
        RankedSentence: {
            before: components["schemas"]["Span"] | null;
            after: components["schemas"]["Span"] | null;
            /** @enum {string} */
            part: "headline" | "deck" | "byline" | "bio" | "body" | "note" | "embed" | "caption" | "disclosure";
            isMoved: boolean;
            edits: components["schemas"]["TextEdit"][];
            /** @enum {string} */
            impact: "figure-change" | "figure" | "number" | "headline" | "note" | "wording" | "trivial";
            isTrivial: boolean;
            changes: number[];
        };
        ReviewItem: {
            /** @enum {string} */
            kind: "unsure" | "candidate";
            estimate: string;
            figure: string;
            measure: components["schemas"]["MeasureName"];
            span: components["schemas"]["Span"];
            words: components["schemas"]["Span"];
            article: string;
            outlet: string | null;
            other: string | null;
            because: string[];
            impact: number;
        };
        SaidSlot: {
            span: components["schemas"]["Span"];
            /** @enum {string} */
            basis: "stated" | "anchored" | "inherited";
            day: components["schemas"]["DayRange"];
        };
        SearchHit: {
            id: string;
            articleId: string;
            versionId: string;
            headline: string | null;
            outlet: string | null;
            url: string | null;
            published: string | null;
            words: components["schemas"]["Span"];
            figure: components["schemas"]["Figure"];
            attributionText: string[];
            /** @description Null where Tollbook joined nothing. */
            estimate: string | null;
        };
        Series: {
            view: string;
            policy: string;
            points: components["schemas"]["SeriesPoint"][];
            steps: components["schemas"]["SeriesStep"][];
        };
        SeriesPoint: {
            toll: string;
            estimate: string;
            origin: components["schemas"]["Origin"];
            said: components["schemas"]["DayRange"] | null;
            firstTold: string | null;
            role: ("recommended" | "triangulation") | null;
            curator: string | null;
            reading: components["schemas"]["Toll"];
            interval: components["schemas"]["Interval"];
        };
        SeriesStep: {
            from: string;
            to: string;
            difference: components["schemas"]["Interval"];
            isNegative: boolean;
            stated: number | null;
            days: {
                low: number;
                high: number;
            } | null;
        };
        SilentChange: {
            article: string;
            /** @enum {string} */
            kind: "changed" | "gone" | "appeared";
            slot: ("value" | "qualifier" | "measure" | "group" | "place" | "period" | "source" | "status") | null;
            from: string | null;
            to: string | null;
            fromSpan: components["schemas"]["Span"] | null;
            toSpan: components["schemas"]["Span"] | null;
            /** @enum {string} */
            part: "headline" | "deck" | "byline" | "bio" | "body" | "note" | "embed" | "caption" | "disclosure";
            isUpdate: boolean;
            figure: string;
            words: components["schemas"]["Span"];
            measure: components["schemas"]["MeasureName"];
            between: [
                string,
                string
            ];
            states: [
                number,
                number
            ];
        };
        Slot: {
            span: components["schemas"]["Span"];
            /** @enum {string} */
            basis: "stated" | "anchored" | "inherited";
        };
        Source: {
            key: string;
            name: string;
            tellings: number;
            alsoNamed: string[];
            estimates: {
                items: components["schemas"]["EstimateRow"][];
                next: string | null;
            };
            corrections: {
                article: components["schemas"]["ArticleFacts"];
                correction: components["schemas"]["Correction"];
            }[];
            relayedBy: {
                outlets: {
                    name: string;
                    tellings: number;
                }[];
                sources: {
                    name: string;
                    tellings: number;
                }[];
            };
        };
        /** @description In the draft as it was sent: lines and columns from 1, columns in UTF-16 code units. */
        SourceRange: {
            line: number;
            column: number;
            endLine: number;
            endColumn: number;
            start: number;
            end: number;
        };
        SourceRow: {
            key: string;
            name: string;
            tellings: number;
        };
        /** @description UTF-16 code units into the text of the version, end exclusive; `text.slice(start, end) === exact`. */
        Span: {
            start: number;
            end: number;
            exact: string;
        };
        Statement: {
            source: components["schemas"]["Span"] | null;
            cue: components["schemas"]["Span"] | null;
            content: {
                start: number;
                end: number;
                exact: string;
                ranges?: [
                    number,
                    number
                ][];
            };
            /** @enum {string} */
            kind: "direct" | "indirect" | "mixed";
        };
        Subject: {
            subject: string;
            measure: components["schemas"]["MeasureName"];
            group: string | null;
            place: string | null;
            tellings: number;
            estimates: number;
            series: components["schemas"]["Series"];
            rates: {
                toll: string;
                perDay: components["schemas"]["Interval"];
                days: components["schemas"]["Interval"];
            }[];
            leftOut: number;
        };
        SubjectFacts: {
            subject: string;
            measure: components["schemas"]["MeasureName"];
            group: string | null;
            place: string | null;
            tellings: number;
        };
        Telling: {
            article: string;
            version: string;
            outlet: string | null;
            headline: string | null;
            url: string | null;
            published: string | null;
            toldFrom: string | null;
            /** @enum {string} */
            part: "headline" | "deck" | "byline" | "bio" | "body" | "note" | "embed" | "caption" | "disclosure";
            figure: string;
            repeats: string | null;
            toll: string;
            quantity: components["schemas"]["Quantity"];
            measure: components["schemas"]["MeasureName"];
            /** @enum {string} */
            status: "asserted" | "denied" | "forecast" | "compared";
            span: components["schemas"]["Span"];
            words: components["schemas"]["Span"];
            chain: string[];
            stands: boolean;
            sure: boolean;
            because: string[];
            differences: components["schemas"]["Difference"][];
            predatesClarification: boolean;
        };
        TextEdit: {
            /** @enum {string} */
            kind: "same" | "removed" | "added";
            before: {
                start: number;
                end: number;
            };
            after: {
                start: number;
                end: number;
            };
            exact: string;
        };
        /** @description A toll in the characters that its reading tells it in. */
        Toll: {
            id: string;
            reading: string;
            quantity: components["schemas"]["Quantity"];
            measure: components["schemas"]["MeasureName"];
            group: components["schemas"]["Slot"] | null;
            place: components["schemas"]["PlaceSlot"] | null;
            period: components["schemas"]["PeriodSlot"] | null;
            partOf: string | null;
            derivedBy: string | null;
            article: string;
            outlet: string | null;
            /** @enum {string} */
            status: "asserted" | "denied" | "forecast" | "compared";
            span: components["schemas"]["Span"];
            words: components["schemas"]["Span"];
            linkedBy: {
                figure: string;
                outlet: string | null;
                words: components["schemas"]["Span"];
            } | null;
        };
        Tombstone: {
            id: string;
            /** @enum {string} */
            kind: "article" | "version";
            reason: string;
            who: string;
            at: string;
            erased: boolean;
        };
        /** @description A toll told without a number. */
        Unnumbered: {
            span: components["schemas"]["Span"];
            measure: components["schemas"]["MeasureName"];
            group: components["schemas"]["Slot"] | null;
            attribution: components["schemas"]["AttributionLink"][];
        };
        VersionDiff: {
            article: components["schemas"]["ArticleFacts"];
            before: components["schemas"]["ComparedVersion"];
            after: components["schemas"]["ComparedVersion"];
            changes: components["schemas"]["FigureChange"][];
            corrections: components["schemas"]["Correction"][];
            sentences: components["schemas"]["RankedSentence"][];
            edits: components["schemas"]["TextEdit"][];
            /** @description Only sentences whose figures changed may be shown here; edits are empty. */
            isExcerpt: boolean;
        };
        /** @description A state in which the article stood. */
        VersionLine: {
            id: string;
            at: string | null;
            added: string;
            published: string | null;
        };
        WithholdingInput: {
            /** @description An article or version, named as GET /articles/{article} takes it. */
            id: string;
            /** @description Kept with the tombstone, for whoever asks later. */
            reason: string;
            /** @description Also removes the stored bytes; true does. */
            erase?: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "get-articles": {
        parameters: {
            query?: {
                /** @description Only of this outlet. */
                outlet?: string;
                /** @description At most so many items; 50 when left out. */
                limit?: number;
                /** @description The cursor that the page before gave as `next`. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the articles of the book */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ArticleRow"][];
                        /** @description Cursor of the next page. */
                        next: string | null;
                    };
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-articles": {
        parameters: {
            query?: {
                /** @description ISO day or time of publication. */
                date?: string;
                /** @description Where it was published. */
                url?: string;
                /** @description Who published it. */
                outlet?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentInput"];
                "application/x-ndjson": string;
                "text/html": string;
                "text/plain": string;
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description All was known */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: components["schemas"]["AddResult"][];
                    };
                };
            };
            /** @description Something new was kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: components["schemas"]["AddResult"][];
                    };
                };
            };
            /** @description Some inputs were refused */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: components["schemas"]["AddResult"][];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-articles-article": {
        parameters: {
            query?: {
                /** @description What was said then, by the articles' own dates. */
                "as-of"?: string;
                /** @description Only what the book had by then. */
                "known-at"?: string;
            };
            header?: never;
            path: {
                /** @description An id or the beginning of one, a URL, or a file's name. */
                article: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get an article with all that was read of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                    "application/ld+json": Record<string, never>;
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-articles-article-versions": {
        parameters: {
            query?: {
                /** @description What was said then, by the articles' own dates. */
                "as-of"?: string;
                /** @description Only what the book had by then. */
                "known-at"?: string;
                /** @description At most so many items; 50 when left out. */
                limit?: number;
                /** @description The cursor that the page before gave as `next`. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description An id or the beginning of one, a URL, or a file's name. */
                article: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the states in which an article stood, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["VersionLine"][];
                        /** @description Cursor of the next page. */
                        next: string | null;
                    };
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-articles-article-history": {
        parameters: {
            query?: {
                /** @description What was said then, by the articles' own dates. */
                "as-of"?: string;
                /** @description Only what the book had by then. */
                "known-at"?: string;
            };
            header?: never;
            path: {
                /** @description An id or the beginning of one, a URL, or a file's name. */
                article: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get what became of an article: its versions, notes and changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleHistory"];
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-articles-article-diff": {
        parameters: {
            query?: {
                /** @description A version's number in the history, its id, or the beginning of one. */
                from?: string;
                /** @description A version's number in the history, its id, or the beginning of one. */
                to?: string;
                /** @description What was said then, by the articles' own dates. */
                "as-of"?: string;
                /** @description Only what the book had by then. */
                "known-at"?: string;
            };
            header?: never;
            path: {
                /** @description An id or the beginning of one, a URL, or a file's name. */
                article: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Compare two versions of an article */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDiff"];
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what is looked for in drafts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            name: string;
                            /** @description What must hold. */
                            summary: string;
                            /** @enum {string} */
                            severity: "error" | "warning" | "note";
                            /**
                             * @description Whether it looks at the draft alone, or beside the book.
                             * @enum {string}
                             */
                            against: "text" | "book";
                        }[];
                    };
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-check": {
        parameters: {
            query?: {
                /** @description Of publication, where the draft does not say it. */
                date?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftInput"];
                "text/plain": string;
                "text/markdown": string;
                "text/html": string;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
            };
        };
        responses: {
            /** @description Find what is wrong with the figures of a draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedDraft"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-comparisons": {
        parameters: {
            query: {
                /** @description The one toll. */
                left: string;
                /** @description The other. */
                right: string;
                /** @description How stated numbers are widened. */
                policy?: "tollbook/1" | "acled/1" | "tollbook" | "acled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Set two tolls side by side: whether they may be compared, and what follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-corrections": {
        parameters: {
            query?: {
                /** @description What was said then, by the articles' own dates. */
                "as-of"?: string;
                /** @description Only what the book had by then. */
                "known-at"?: string;
                /** @description At most so many items; 50 when left out. */
                limit?: number;
                /** @description The cursor that the page before gave as `next`. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what articles corrected, and which figures changed without a note */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["History"][];
                        /** @description Cursor of the next page. */
                        next: string | null;
                    };
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-corrections-article": {
        parameters: {
            query?: {
                /** @description What was said then, by the articles' own dates. */
                "as-of"?: string;
                /** @description Only what the book had by then. */
                "known-at"?: string;
            };
            header?: never;
            path: {
                /** @description An id or the beginning of one, a URL, or a file's name. */
                article: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get what one article corrected */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleHistory"];
                    "application/ld+json": Record<string, never>;
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-curation": {
        parameters: {
            query?: {
                /** @description At most so many items; 50 when left out. */
                limit?: number;
                /** @description The cursor that the page before gave as `next`. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List every act of a curator, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CurationAct"][];
                        /** @description Cursor of the next page. */
                        next: string | null;
                    };
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-curation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CurationInput"];
            };
        };
        responses: {
            /** @description Split, join, pin, recommend, annotate or undo */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurationAct"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-estimates": {
        parameters: {
            query?: {
                /** @description Only of this measure. */
                measure?: "abducted" | "captured" | "casualties" | "displaced" | "evacuated" | "injured" | "killed" | "missing" | "rescued";
                /** @description Only among people so called. */
                group?: string;
                /** @description Only in this place. */
                place?: string;
                /** @description Only said by, or through, this source. */
                source?: string;
                /** @description Only from this day on: figures by publication, estimates by when they were said, or else told. */
                since?: string;
                /** @description Only up to this day, which is the same as for `since`. */
                until?: string;
                /** @description Which of them to show. */
                view?: "all" | "latest" | "lowest" | "highest" | "range" | "recommended" | "triangulation";
                /** @description Only those to which a curator gave this role. */
                role?: "recommended" | "triangulation";
                /** @description At most so many items; 50 when left out. */
                limit?: number;
                /** @description The cursor that the page before gave as `next`. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what was said, each statement once, with how often it is told */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        view: string;
                        note: string | null;
                        interval: components["schemas"]["Interval"] | null;
                        items: components["schemas"]["EstimateRow"][];
                        /** @description Cursor of the next page. */
                        next: string | null;
                    };
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-estimates-estimate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An id or the beginning of one, or that of a toll or a figure, its slash as %2F. */
                estimate: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one statement with all its tellings and how they differ */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Estimate"];
                    "application/ld+json": Record<string, never>;
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-estimates-estimate-mentions": {
        parameters: {
            query?: {
                /** @description At most so many items; 50 when left out. */
                limit?: number;
                /** @description The cursor that the page before gave as `next`. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description An id or the beginning of one, or that of a toll or a figure, its slash as %2F. */
                estimate: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the tellings of an estimate, each with its differences from the reading */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Telling"][];
                        /** @description Cursor of the next page. */
                        next: string | null;
                    };
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-feeds-estimates-atom": {
        parameters: {
            query?: {
                /** @description Only of this measure. */
                measure?: "abducted" | "captured" | "casualties" | "displaced" | "evacuated" | "injured" | "killed" | "missing" | "rescued";
                /** @description Only among people so called. */
                group?: string;
                /** @description Only in this place. */
                place?: string;
                /** @description Only said by, or through, this source. */
                source?: string;
                /** @description Only from this day on: figures by publication, estimates by when they were said, or else told. */
                since?: string;
                /** @description Only up to this day, which is the same as for `since`. */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Follow what is said: the newest estimates, by the day on which they were said */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-feeds-corrections-atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Follow what is corrected: notes, and figures that changed without one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-figures": {
        parameters: {
            query?: {
                /** @description Only of this measure. */
                measure?: "abducted" | "captured" | "casualties" | "displaced" | "evacuated" | "injured" | "killed" | "missing" | "rescued";
                /** @description Only among people so called. */
                group?: string;
                /** @description Only in this place. */
                place?: string;
                /** @description Only said by, or through, this source. */
                source?: string;
                /** @description Only from this day on: figures by publication, estimates by when they were said, or else told. */
                since?: string;
                /** @description Only up to this day, which is the same as for `since`. */
                until?: string;
                /** @description Only of this article. */
                article?: string;
                /** @description What was said then, by the articles' own dates. */
                "as-of"?: string;
                /** @description Only what the book had by then. */
                "known-at"?: string;
                /** @description At most so many items; 50 when left out. */
                limit?: number;
                /** @description The cursor that the page before gave as `next`. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the reported figures, with who said them and in which words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FigureRow"][];
                        /** @description Cursor of the next page. */
                        next: string | null;
                    };
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-figures-version-key": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the version in which it stands: `v-…`. */
                version: string;
                /** @description What stands behind the slash of its id: `51-69-killed`. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one figure */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureRow"];
                    "application/ld+json": Record<string, never>;
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what a toll can count */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            name: components["schemas"]["MeasureName"];
                            label: string;
                            definition: string;
                        }[];
                    };
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-mentions-version-key": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the version in which it stands: `v-…`. */
                version: string;
                /** @description What stands behind the slash of its id: `51-69-killed`. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one telling: the figure where it stands, its differences, its parts and its whole */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionPage"];
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-articles-article-narration": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An id of an article or a version, the beginning of one, a URL, or a file's name. */
                article: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tell how an article stands with being read aloud, and what was checked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NarrationStanding"];
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-articles-article-narration": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An id of an article or a version, the beginning of one, a URL, or a file's name. */
                article: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is there already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NarrationStanding"];
                };
            };
            /** @description Have an article read aloud */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NarrationStanding"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-openapi-json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get the OpenAPI 3.1 document of this API */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the named policies by which results are made */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        widening: {
                            name: string;
                            /** @description How far the true number may lie from an approximate one, in per cent of it. */
                            nearPercent: number;
                            /** @description The policy for what plurals state at least. */
                            vague: string;
                        }[];
                        views: {
                            name: string;
                            shows: string;
                        }[];
                    };
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-review": {
        parameters: {
            query?: {
                /** @description At most so many; 20 when left out. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List joins in doubt, those first that concern most tellings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReviewItem"][];
                    };
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-search": {
        parameters: {
            query?: {
                /** @description As a reader types them. */
                words?: string;
                /** @description The least that the figure may be. */
                low?: number;
                /** @description The most that it may be. */
                high?: number;
                /** @description Only of this measure. */
                measure?: "abducted" | "captured" | "casualties" | "displaced" | "evacuated" | "injured" | "killed" | "missing" | "rescued";
                /** @description Only among people so called. */
                group?: string;
                /** @description Only in this place. */
                place?: string;
                /** @description Only said by, or through, this source. */
                source?: string;
                /** @description Only from this day on: figures by publication, estimates by when they were said, or else told. */
                since?: string;
                /** @description Only up to this day, which is the same as for `since`. */
                until?: string;
                /** @description At most so many items; 50 when left out. */
                limit?: number;
                /** @description The cursor that the page before gave as `next`. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Find figures by words, slots and numbers, newest published first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SearchHit"][];
                        /** @description Cursor of the next page. */
                        next: string | null;
                    };
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-series": {
        parameters: {
            query: {
                /** @description Only of this measure. */
                measure: "abducted" | "captured" | "casualties" | "displaced" | "evacuated" | "injured" | "killed" | "missing" | "rescued";
                /** @description Only among people so called. */
                group?: string;
                /** @description Only in this place. */
                place?: string;
                /** @description Only said by, or through, this source. */
                source?: string;
                /** @description Only from this day on: figures by publication, estimates by when they were said, or else told. */
                since?: string;
                /** @description Only up to this day, which is the same as for `since`. */
                until?: string;
                /** @description Which of them to show. */
                view?: "all" | "latest" | "lowest" | "highest" | "range" | "recommended" | "triangulation";
                /** @description How stated numbers are widened. */
                policy?: "tollbook/1" | "acled/1" | "tollbook" | "acled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List estimates of one measure by the day said, with what totals grew by */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Series"];
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-sources": {
        parameters: {
            query?: {
                /** @description Only names with these words. */
                words?: string;
                /** @description At most so many items; 50 when left out. */
                limit?: number;
                /** @description The cursor that the page before gave as `next`. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the sources that figures name, those named most often first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SourceRow"][];
                        /** @description Cursor of the next page. */
                        next: string | null;
                    };
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-sources-source": {
        parameters: {
            query?: {
                /** @description At most so many items; 50 when left out. */
                limit?: number;
                /** @description The cursor that the page before gave as `next`. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Its `key` in the list, or its name, percent-encoded. */
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a source: what it said, what was corrected of it, and who relays it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-subjects": {
        parameters: {
            query?: {
                /** @description At most so many items; 50 when left out. */
                limit?: number;
                /** @description The cursor that the page before gave as `next`. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what figures count: people, place and measure, those with most tellings first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SubjectFacts"][];
                        /** @description Cursor of the next page. */
                        next: string | null;
                    };
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-subjects-subject": {
        parameters: {
            query?: {
                /** @description Which of them to show. */
                view?: "all" | "latest" | "lowest" | "highest" | "range" | "recommended" | "triangulation";
                /** @description How stated numbers are widened. */
                policy?: "tollbook/1" | "acled/1" | "tollbook" | "acled";
            };
            header?: never;
            path: {
                /** @description Its `subject` in the list, percent-encoded. */
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get the estimates of one subject in the order in which they were said, and their rates a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subject"];
                };
            };
            /** @description The answer is still the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-withholdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithholdingInput"];
            };
        };
        responses: {
            /** @description Hide an article or a version everywhere, leaving a tombstone with the reason */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tombstone"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
