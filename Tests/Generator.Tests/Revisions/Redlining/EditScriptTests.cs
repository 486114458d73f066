using Colophon.Revisions.Redlining;
using CsCheck;

namespace Colophon.Tests.Revisions.Redlining;

public sealed class EditScriptTests
{
    [Fact]
    public void Equal_sequences_need_no_edit() => Assert.Empty(EditScript.Between(["a", "b"], ["a", "b"]));

    [Fact]
    public void What_is_replaced_is_one_edit() =>
        Assert.Equal([new Edit(1, 1, 1, 2)], EditScript.Between(["a", "b", "c"], ["a", "x", "y", "c"]).AsEnumerable());

    [Fact]
    public void Nothing_becomes_something_and_something_nothing()
    {
        Assert.Equal([new Edit(0, 0, 0, 2)], EditScript.Between([], ["a", "b"]).AsEnumerable());
        Assert.Equal([new Edit(0, 2, 0, 0)], EditScript.Between(["a", "b"], []).AsEnumerable());
    }

    [Fact]
    public void The_edits_lead_from_old_to_new_and_keep_as_much_as_can_be_kept() =>
        Gen.Select(Words, Words).SamplePinned(
            sample =>
            {
                var (old, @new) = sample;
                var edits = EditScript.Between(old, @new);

                Assert.Equal(@new, Applied(old, @new, edits));
                Assert.Equal(old.Length - LongestCommon(old, @new), edits.Sum(edit => edit.OldCount));
            },
            count: 200);

    [Fact]
    public void Sequences_with_nothing_in_common_are_given_up_in_time_and_still_edited_rightly()
    {
        var length = EditScript.MostCost * 4;
        string[] old = [.. Enumerable.Range(0, length).Select(i => i % 50 == 0 ? "same" : $"old {i}")];
        string[] @new = [.. Enumerable.Range(0, length).Select(i => i % 70 == 0 ? "same" : $"new {i}")];

        Assert.Equal(@new, Applied(old, @new, EditScript.Between(old, @new)));
    }

    private static Gen<string[]> Words => Gen.Int[0, 3].Select(i => "abcd"[i].ToString()).Array[0, 40];

    private static IEnumerable<string> Applied(string[] old, string[] @new, IEnumerable<Edit> edits)
    {
        var at = 0;
        foreach (var edit in edits)
        {
            foreach (var word in old[at..edit.OldStart].Concat(@new[edit.NewStart..(edit.NewStart + edit.NewCount)]))
            {
                yield return word;
            }

            at = edit.OldStart + edit.OldCount;
        }

        foreach (var word in old[at..])
        {
            yield return word;
        }
    }

    // The textbook's table: slow, and plainly right.
    private static int LongestCommon(string[] old, string[] @new)
    {
        var length = new int[old.Length + 1, @new.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = @new.Length - 1; j >= 0; j--)
            {
                length[i, j] = old[i] == @new[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        return length[0, 0];
    }
}
