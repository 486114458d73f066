using System.Collections.Immutable;

namespace NeuralNetworks3.Tests.SameBytes;

/// <summary>The report made plainly, once for all that is compared with it; all experiments were run.</summary>
public sealed class PlainRun : IAsyncLifetime
{
    /// <summary>Where it was made, which keeps what the experiments found.</summary>
    internal VariedProject Project { get; } = new(Variations.Plain);

    /// <summary>What was made.</summary>
    internal MadeFiles Made { get; private set; } = null!; // Set before any test runs.

    /// <summary>What a process found there.</summary>
    internal IReadOnlyDictionary<string, string> Facts { get; private set; } = null!; // Set before any test runs.

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Facts = await Project.FindFactsAsync();
        Made = await Project.MakeAsync();
    }

    /// <summary>What the surroundings of another project should change, but leave as they are here: comparing its bytes would compare a thing with itself.</summary>
    internal async Task<ImmutableArray<string>> FindUnchangedAsync(VariedProject other)
    {
        var facts = await other.FindFactsAsync();
        var unchanged = other.Variation.Changes.Where(fact => facts[fact] == Facts[fact]).Select(fact => $"{fact} is {facts[fact]} as ever").ToImmutableArray();
        return other.Variation.IsReversed && other.ListTemplates().SequenceEqual(Project.ListTemplates()) ? unchanged.Add("files are in the same order as ever") : unchanged;
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Project.Dispose();
        return Task.CompletedTask;
    }
}
