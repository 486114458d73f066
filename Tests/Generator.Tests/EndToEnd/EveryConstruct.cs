using Colophon.Tests.Html;

namespace Colophon.Tests.EndToEnd;

/// <summary>A report that holds every construct an author can write, and its files.</summary>
internal static class EveryConstruct
{
    /// <summary>The report.</summary>
    public static string Template { get; } = FrontMatter + CommonMark + Extensions + Characters + Claims + References;

    /// <summary>The files that it names.</summary>
    public static (string Path, byte[] Content)[] Files { get; } =
    [
        ("references.bib", MakingReport.Bytes(Works)),
        ("images/drawing.svg", MakingReport.Bytes(Drawing)),
        ("images/pixel.png", Convert.FromBase64String(SampleReport.PixelFile)),
        ("parts/rule.md", MakingReport.Bytes("The part says: rule {{ rule }} errs on {{ risk | percent: 1 }}.\n")),
    ];

    private const string Works = """
        @book{haykin2009, author = {Haykin, Simon}, title = {Neural Networks and Learning Machines}, publisher = {Pearson}, year = {2009}}
        @article{rosenblatt1958, author = {Rosenblatt, Frank}, title = {The perceptron}, journal = {Psychological Review}, volume = {65}, number = {6}, pages = {386--408}, year = {1958}}
        @article{unread1999, author = {Nobody, N.}, title = {Not cited}, journal = {None}, year = {1999}}
        """;

    private const string Drawing = """
        <svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><rect x="5" y="5" width="80" height="30" fill="none" stroke="#333"/>
        <text x="12" y="24" font-size="10">in the box</text></svg>
        """;

    private const string FrontMatter = """
        ---
        title: Every *construct* of a report, $E = mc^2$ among them
        subtitle: A subtitle with `code`
        author: [Ada Lovelace, Thomas Bayes]
        date: 23 November 2026
        keywords: [constructs, text]
        bibliography: references.bib
        macros:
          \norm: '\left\lVert #1 \right\rVert'
        ---

        ::: {.abstract}
        The abstract has one sentence with a value, {{ study.error | percent: 2 }}, and a formula, $\alpha + \beta$.

        It has a second paragraph.
        :::


        """;

    private const string CommonMark = """
        # Inlines {#sec-inlines}

        *Emphasis*, _emphasis_, **strong**, __strong__, ***both***, *nested **strong** in it*, `code span`, ``code with ` tick``, a soft
        line end, a hard break\
        made by a backslash and another  
        made by spaces. Escapes: \*not emphasis\*, \_, \#, \[x\], \\, \`, \$5. Entities: &amp; &lt; &copy; &frac12; &#8364; &#x3b1;.

        An [inline link](https://example.org/path?a=1&b=2 "A title"), a [full reference][ref], a [collapsed][] one, a [shortcut] one, an autolink
        <https://example.org/>, a mail address <someone@example.org>, a link with *[emphasis **inside**](#sec-blocks)*, and `2 * 3 * 4`. A picture
        in the line ![a pixel](images/pixel.png) stands between words. Quotes: "double 'single' quotes", dashes -- and ---, an ellipsis...

        [ref]: https://example.org/ref 'Title'
        [collapsed]: <https://example.org/collapsed>
        [shortcut]: https://example.org/shortcut

        Setext, first level
        ===================

        Setext, second level
        --------------------

        ### Third level with *emphasis* and $x_1$

        #### Fourth level

        ##### Fifth level

        ###### Sixth level

        ## Closed by hashes ##

        # Blocks {#sec-blocks}

        - A tight item
        - another one with `code`
          - nested
            - twice
              - three times
                - and four times
        - back

        A loose list:

        * First paragraph of an item.

          Second paragraph of it.

        * Another item.

              indented code in an item

        An ordered list that starts late:

        7. seven
        8. eight
           1. one
           2. two

              > a quotation in an item
        9. nine

        1) another delimiter

        > A quotation with
        lazy continuation.
        >
        > ## A heading in a quotation {.unnumbered}
        >
        > - a list in it
        >
        > ```cs
        > code();
        > ```
        >
        > > nested quotation
        >
        > $$ q = 1 $$

        ***

            indented code
              keeps <its> & spaces

        ```python
        # fenced code with a language
        def f(x): return x ** 2  # and a line that is so long that it cannot stand on one line of the page, whatever the page
        ```

        ~~~
        tildes ``` and ticks
        ~~~

        ___


        """;

    private const string Extensions = """
        # Extensions {#sec-extensions}

        ## Tables and figures {#sec-tables}

        | Left | Center | Right |
        |:-----|:------:|------:|
        | a *b* | $x^2$ | 1 |
        | `a|b` | \| | {{ study.size | integer }} |
        | short |

        : A drawn table with $\pi$. {#tbl-drawn}

        ::: {#tbl-errors source="table:study/errors"}
        A table that an experiment made.
        :::

        | No | caption |
        |----|---------|
        | x  | y       |

        ![A curve, *made* by an experiment.](figure:study/curve){#fig-curve width=60% alt="A rising curve"}

        ![A drawing of the author's.](images/drawing.svg){#fig-drawing alt="A box"}

        ![](images/pixel.png){alt="A figure without caption or number"}

        ::: {#fig-division}
        ![A pixel](images/pixel.png){width=10%}

        A figure in a division.
        :::

        See @fig-curve, @fig-drawing, -@fig-division, @tbl-drawn, @tbl-errors, @sec-inlines, @eq-one and [the blocks](#sec-blocks).

        ## Formulas {#sec-formulas}

        In the line: $a^2 + b^2 = c^2$, $\frac{1}{2}$, $\sqrt[3]{x+1}$, $\sum_{i=1}^n i$, $\hat{y} \in \mathbb{R}^n$, $\norm{\mathbf{w}}$, $f\colon A \to B$, $\text{if } x$, $n={{ study.size | integer }}$.

        $$ \int_0^\infty e^{-x^2} \, dx = \frac{\sqrt{\pi}}{2} $$ {#eq-one}

        $$
        \begin{aligned}
        a &= b + c \\
          &= \left( \frac{d}{e} \right)^2
        \end{aligned}
        $$ {#eq-aligned}

        $$
        \begin{align}
        x &= 1 \label{eq-x} \\
        y &= 2 \label{eq-y}
        \end{align}
        $$

        $$ |x| = \begin{cases} x & \text{if } x \ge 0 \\ -x & \text{otherwise} \end{cases} $$

        $$ A = \begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}, \quad \det A = \begin{vmatrix} 1 & 2 \\ 3 & 4 \end{vmatrix} \tag{A} $$

        Words before $$ \lim_{n \to \infty} \binom{n}{k} \underbrace{a + b}_{c} $$ and after. @eq-aligned, @eq-x and @eq-y.

        ## Notes, works and boxes {#sec-notes}

        A footnote[^one], an inline one^[With *emphasis* and $z$.], and the first again[^one]. Haykin [@haykin2009, ch. 1] and @rosenblatt1958 and
        [see @haykin2009; @rosenblatt1958, p. 390] and [-@haykin2009].

        [^one]: The first note has two paragraphs.

            This is the second, with `code`.

        ::: {.callout-note title="A title with $t$"}
        A note with a list:

        - one
        - two
        :::

        ::: {.callout-tip}
        ## The heading is the title
        A tip.
        :::

        ::: {.callout-important}
        Important[^two].
        :::

        ::: {.callout-caution}
        > Careful.
        :::

        ::: {.callout-warning}
        ```
        warning()
        ```
        :::

        [^two]: A note in a callout.

        ## Values {#sec-values}

        Fixed {{ study.error | fixed: 3 }}, percent {{ study.error | percent: 1 }}, scientific {{ study.tiny | scientific: 2 }}, significant
        {{ study.error | significant: 2 }}, integer {{ study.size | integer }}, sign {{ study.shift | fixed: 1 | sign }}, otherwise
        {{ study.ratio | fixed: 1 | otherwise: "undefined" }}, text {{ study.name }}, a sum {{ study.error | plus: study.baseline | fixed: 2 }}.
        {% for row in study.rows %}Row {{ row.rule }}: {{ row.risk | fixed: 3 }}. {% endfor %}
        {% if study.converged %}It converged.{% else %}It did not.{% endif %}

        {% render "parts/rule.md", rule: "one", risk: study.error %}


        """;

    private const string Characters =
        "# Characters {#sec-characters}\n\n"
        + "Ligatures: office, affine, flight, find, difficult, fluffy, Afghan, offline, ffi, ff, fl, *office*, **office**, `office`. Composed: "
        + "\u00E9t\u00E9, na\u00EFve, \u00C5ngstr\u00F6m, \u0141\u00F3d\u017A. Decomposed: e\u0301te\u0301, nai\u0308ve, A\u030Angstro\u0308m. No-break: Figure\u00A05, "
        + "[13\u202F%, 10\u00A0000]{.given}. Greek: \u03B1\u03B2\u03B3 \u0394\u03A9 \u03C6. Punctuation: \u201Cquotes\u201D, 1914\u20131918, this\u2014that, \u2026, \u2212 5 \u00D7 3, \u00A7 5.\n\n"
        + "Incomprehensibilities notwithstanding, characteristically overgeneralising representations counterproductively misunderstand "
        + "electroencephalographical internationalisation; uncharacteristically straightforward reconsiderations of well-known state-of-the-art "
        + "hyphenation-dependent typographical responsibilities nevertheless institutionalise extraordinarily sophisticated implementations, whose "
        + "differentiability and parameterisation were systematically misrepresented by unenthusiastic commentators.\n\n"
        + "A soft\u00ADhyphen and a zero\u200Bwidth space.\n\n";

    private const string Claims = """
        # Claims {#sec-claims}

        [The rate changes *no* decision, $\eta w$ being {{ study.error | fixed: 2 }} times $w$ (see @sec-inlines and @haykin2009).]{claim=K8 asserts=false}
        Words between, [then part of a sentence with a link to <https://example.org/>]{claim="K2 K8" asserts=false}, and [a value, {{ study.error | percent: 1 }},
        that is always meant as it is]{claim=none}. In a note^[It is [bound]{claim=K10 asserts=depends} there.] and *in emphasis, [a claim]{claim=K10 asserts=depends}*.

        ::: {claim=K8 asserts=false}
        A division with a paragraph,

        - a list, and [a claim within]{claim=K10 asserts=depends}
        - whose last item ends it.
        :::

        ::: {claim=K10 asserts=depends}
        > A quotation.

        $$ x = 1 $$
        :::

        ::: {claim=K10 asserts=depends}
        ![A curve again.](figure:study/curve){#fig-again width=40% alt="A rising curve"}
        :::

        ::: {claim=none}
        Every value is larger here: {{ study.error | fixed: 2 }}.
        :::

        ## Ledger {.unnumbered #sec-ledger}

        ::: {#ledger}
        :::


        """;

    private const string References = """
        # References {.unnumbered #sec-references}

        ::: {#refs}
        :::
        """;
}
