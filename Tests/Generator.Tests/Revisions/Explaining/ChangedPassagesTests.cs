using Colophon.Revisions.Explaining;
using CsCheck;

namespace Colophon.Tests.Revisions.Explaining;

public sealed class ChangedPassagesTests
{
    private const string Old = "const A = 1;\nint x;\nconst B = 1;\nint y;\nint z;\n";
    private const string Now = "const A = 2;\nint x;\nconst B = 2;\nint y;\n";

    [Fact]
    public void Changes_of_a_file_are_named_by_their_lines() => Assert.Equal(
        ["a.cs:1 “const A = 2;”", "a.cs:3 “const B = 2;”", "a.cs:5 without “int z;”"],
        ChangedPassages.Of("a.cs", Old, Now).Select(factor => factor.Name));

    [Fact]
    public void One_is_put_back_and_the_others_stay()
    {
        var passages = ChangedPassages.Of("a.cs", Old, Now);

        Assert.Equal("const A = 2;\nint x;\nconst B = 1;\nint y;\n", Restored(Old, Now, passages[1..2]));
        Assert.Equal(Now, Restored(Old, Now, []));
    }

    [Fact]
    public void A_single_change_is_the_file() => Assert.Empty(ChangedPassages.Of("a.cs", "a\nb\n", "a\nc\n"));

    [Fact]
    public void All_put_back_give_the_old_file() => Gen.Select(Gen.String[Gen.Char["ab\n"], 0, 24], Gen.String[Gen.Char["ab\n"], 0, 24]).SamplePinned(
        sample =>
        {
            var (old, now) = sample;
            var passages = ChangedPassages.Of("a.cs", old, now);
            Assert.True(passages.IsEmpty || Restored(old, now, passages) == old);
        },
        count: 1_000);

    private static string Restored(string old, string now, IEnumerable<Factor> passages) =>
        ChangedPassages.Restore(old, now, passages.SelectMany(factor => factor.Passages).Select(passage => passage.Edit));
}
