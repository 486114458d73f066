using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace NeuralNetworks3.Tests.SameBytes;

/// <summary>The whole matrix: the report made afresh, experiments and all, once for each variation.</summary>
internal static class MatrixTable
{
    /// <summary>Makes the runs one after another, and prints a row for each as it ends: hashes, or what differs, or why it was not tried.</summary>
    /// <param name="names">Those to try; empty for all, and all at once.</param>
    /// <returns>Whether all bytes were the same.</returns>
    public static async Task<bool> PrintAsync(IReadOnlyCollection<string> names)
    {
        ImmutableArray<Variation> known = [.. Variations.All, Variations.Together];
        if (names.FirstOrDefault(name => known.All(variation => variation.Name != name)) is { } unknown)
        {
            Console.Error.WriteLine($"there is no variation \"{unknown}\"; they are: {string.Join(", ", known.Select(variation => variation.Name))}");
            return false;
        }

        var plain = new PlainRun();
        try
        {
            return await PrintAsync(plain, [.. known.Where(variation => names.Count == 0 || names.Contains(variation.Name))]);
        }
        finally
        {
            await plain.DisposeAsync();
        }
    }

    private static async Task<bool> PrintAsync(PlainRun plain, ImmutableArray<Variation> variations)
    {
        Console.WriteLine("| varied | results.json | PDF | web page | time |\n|---|---|---|---|---|");
        var started = Stopwatch.GetTimestamp();
        await plain.InitializeAsync();
        PrintRow(Variations.Plain.Name, plain.Made, started);
        var areSame = true;
        foreach (var variation in variations)
        {
            areSame &= await TryAsync(variation, plain);
        }

        return areSame;
    }

    private static async Task<bool> TryAsync(Variation variation, PlainRun plain)
    {
        if (variation.Missing is { } reason)
        {
            Console.WriteLine($"| {variation.Name} | skipped: {reason} | | | |");
            return true;
        }

        using var project = new VariedProject(variation);
        var started = Stopwatch.GetTimestamp();
        try
        {
            var unchanged = await plain.FindUnchangedAsync(project);
            var made = await project.MakeAsync();
            PrintRow(variation.Name, made, started);
            var faults = unchanged.AddRange(Differences.Between(plain.Made, made));
            foreach (var fault in faults)
            {
                Console.WriteLine($"  {fault}");
            }

            return faults.IsEmpty;
        }
        catch (InvalidOperationException failure)
        {
            Console.WriteLine($"| {variation.Name} | failed: {failure.Message.ReplaceLineEndings(" ")} | | | |");
            return false;
        }
    }

    private static void PrintRow(string name, MadeFiles made, long started)
    {
        var digests = made.Digests();
        string Digest(string ending) => digests.Single(digest => digest.Key.EndsWith(ending, StringComparison.Ordinal)).Value[..12];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | `{Digest(".json")}` | `{Digest(".pdf")}` | `{Digest(".html")}` | {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s |"));
    }
}
