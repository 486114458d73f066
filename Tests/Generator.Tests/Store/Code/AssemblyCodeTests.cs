using Colophon.Store.Code;

namespace Colophon.Tests.Store.Code;

public class AssemblyCodeTests
{
    private static readonly EmittedAssembly Base = new();

    public static TheoryData<string> Changes => [.. Changed.Keys];

    private static Dictionary<string, EmittedAssembly> Changed { get; } = new(StringComparer.Ordinal)
    {
        ["a helper that it calls"] = Base with { Helped = 2 },
        ["what is called through an interface"] = Base with { Implemented = 2 },
        ["the data of an array"] = Base with { Datum = 2 },
        ["a text"] = Base with { Text = "another" },
        ["an attribute"] = Base with { Attribute = "reason" },
        ["what a static constructor stores"] = Base with { Stored = 2 },
    };

    public static TheoryData<string> Rests => [.. Rest.Keys];

    private static Dictionary<string, EmittedAssembly> Rest { get; } = new(StringComparer.Ordinal)
    {
        ["nothing"] = Base,
        ["a helper that it does not call, in a class that it uses"] = Base with { Unused = 2 },
        ["classes before it, which give every token another number"] = Base with { TypesBefore = 3 },
        ["the number in a name that the compiler made"] = Base with { Ordinal = 7 },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Code_that_a_class_reaches_changes_its_digest(string what) => Assert.NotEqual(Base.Digest(), Changed[what].Digest());

    [Theory]
    [MemberData(nameof(Rests))]
    public void Code_that_a_class_does_not_reach_leaves_its_digest(string what) => Assert.Equal(Base.Digest(), Rest[what].Digest());

    [Fact]
    public void The_value_of_an_attribute_counts() =>
        Assert.NotEqual((Base with { Attribute = "one" }).Digest(), (Base with { Attribute = "two" }).Digest());

    [Fact]
    public void Every_class_of_a_real_assembly_has_a_digest()
    {
        using var code = new AssemblyCode(typeof(AssemblyCodeTests).Assembly.Location);

        Assert.All(typeof(AssemblyCodeTests).Assembly.GetTypes(), type => Assert.Matches("^[0-9a-f]{64}$", code.DigestOf(type)));
    }

    [Fact]
    public void The_same_file_gives_the_same_digests()
    {
        using var first = new AssemblyCode(typeof(Report).Assembly.Location);
        using var second = new AssemblyCode(typeof(Report).Assembly.Location);

        // Asked in another order, so that what is remembered of one class is seen not to matter for the next.
        second.DigestOf(typeof(Colophon.Results.NumberFormat));
        Assert.Equal(first.DigestOf(typeof(ReportPipeline)), second.DigestOf(typeof(ReportPipeline)));
    }
}
