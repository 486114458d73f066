using System.Globalization;
using Colophon.Tracing;

namespace Colophon.Drifting;

/// <summary>A place where a reader meets a value.</summary>
/// <param name="Order">Its rank in reading order, counted from 0.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Page">The page, counted from 1; null where the report that prints it was not set.</param>
/// <param name="Accepted">What is printed from the accepted results; null where nothing is.</param>
/// <param name="Now">What is printed from the run's; null where nothing is.</param>
internal sealed record Sighting(int Order, NumberPlace Place, int? Page, string? Accepted, string? Now)
{
    /// <summary>Whether the reader sees something else.</summary>
    public bool IsChanged => Accepted != Now;

    /// <summary>Both prints in words.</summary>
    public string Prints => (Accepted, Now) switch
    {
        (null, _) => $"prints “{Now}” now, and was not there",
        (_, null) => $"is not there any more; it printed “{Accepted}”",
        _ when IsChanged => $"prints “{Now}” instead of “{Accepted}”",
        _ => $"prints “{Now}” as before",
    };

    /// <summary>The place in words, with its page.</summary>
    public string Where => Place.Describe() + (Page is int page ? string.Create(CultureInfo.InvariantCulture, $", page {page}") : "");
}
