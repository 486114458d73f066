namespace Colophon.Tests.Resolving;

public sealed class NumberingTests
{
    [Fact]
    public void Sections_count_within_sections() =>
        Assert.Equal(
            "h1 #a 1 A\nh2 #b 1.1 B\nh3 #c 1.1.1 C\nh2 #d 1.2 D\nh1 #e 2 E\nh2 #f 2.1 F",
            Resolved.Clean("# A\n## B\n### C\n## D\n# E\n## F"));

    [Fact]
    public void Unnumbered_sections_and_those_below_them_do_not_count() =>
        Assert.Equal(
            "h1 #a 1 A\nh1 #b - B\nh2 #c - C\nh1 #d 2 D\nh2 #e - E\nh2 #f 2.1 F",
            Resolved.Clean("# A\n# B {-}\n## C\n# D\n## E {-}\n## F"));

    [Fact]
    public void A_report_that_starts_at_the_second_level_still_has_a_section_1() =>
        Assert.Equal("h2 #a 1 A\nh3 #b 1.1 B\nh2 #c 2 C", Resolved.Clean("## A\n### B\n## C"));

    [Fact]
    public void Sections_carry_no_numbers_where_the_front_matter_says_so() =>
        Assert.Equal("h1 #a A\nh1 #b - B", Resolved.Of("# A\n\n# B {-}", numberSections: false).Dump);

    [Fact]
    public void Figures_and_tables_with_labels_count_apart() =>
        Assert.Equal(
            """
            figure #fig-a 1 alt="a" A
            figure alt="a" without
            table #tbl-a 1 L T
              th x
            quote
              figure #fig-b 2 alt="a" B
            """,
            Resolved.Clean(
                "![A](figure:a/b){#fig-a alt=a}\n\n![without](figure:a/b){alt=a}\n\n| x |\n|---|\n: T {#tbl-a}\n\n> ![B](figure:a/b){#fig-b alt=a}"));

    [Fact]
    public void Equations_with_labels_count_and_tags_stay() =>
        Assert.Equal(
            "equation |a|\nequation |b| [0#eq-b 1]\nequation |c \\tag{*}| [0#eq-c *]\nequation |d \\tag{A}| [0 A]\nequation |\\begin{align} e \\label{eq-e} \\\\ f \\\\ g \\label{eq-g} \\end{align}| [0#eq-e 2][2#eq-g 3]",
            Resolved.Clean("$$a$$\n\n$$b$$ {#eq-b}\n\n$$c \\tag{*}$$ {#eq-c}\n\n$$d \\tag{A}$$\n\n$$\\begin{align} e \\label{eq-e} \\\\ f \\\\ g \\label{eq-g} \\end{align}$$"));

    [Fact]
    public void Footnotes_count_in_reading_order_through_captions_and_tables() =>
        Assert.Equal(
            "p a<note 1 p x>\nfigure alt=\"a\" C<note 2 p y>\ntable L T<note 3 p t>\n  th h<note 4 p h>\n  td c<note 5 p c>\nnote N<note 6 p z>",
            Resolved.Clean(
                "a[^x]\n\n![C^[y]](figure:a/b){alt=a}\n\n| h^[h] |\n|---|\n| c^[c] |\n\n: T^[t]\n\n::: {.callout-note title=\"N^[z]\"}\n:::\n\n[^x]: x"));

    [Fact]
    public void Marks_of_one_note_share_its_number_and_the_first_holds_its_text() =>
        Assert.Equal("p a<note 1 p x> b<note 2 p y> c<note 1 > d<note 3 p z>", Resolved.Clean("a[^x] b[^y] c[^x] d^[z]\n\n[^x]: x\n\n[^y]: y"));
}
