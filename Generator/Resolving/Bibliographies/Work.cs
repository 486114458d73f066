using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Resolving.Bibliographies;

/// <summary>How a work is printed.</summary>
internal enum WorkKind
{
    /// <summary>In a journal.</summary>
    Article,

    /// <summary>On its own.</summary>
    Book,

    /// <summary>A part of a book or of proceedings.</summary>
    Chapter,

    /// <summary>A thesis.</summary>
    Thesis,

    /// <summary>A report of an institution.</summary>
    Report,

    /// <summary>A page of the web.</summary>
    Online,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>A work as its bibliography entry describes it, without TeX.</summary>
internal sealed record Work
{
    /// <summary>Its key.</summary>
    public required string Key { get; init; }

    /// <summary>How it is printed.</summary>
    public required WorkKind Kind { get; init; }

    /// <summary>Who wrote it.</summary>
    public People Authors { get; init; } = People.None;

    /// <summary>Who edited it, or the book that it is part of.</summary>
    public People Editors { get; init; } = People.None;

    /// <summary>The year; null where none is given.</summary>
    public string? Year { get; init; }

    /// <summary>The title; the key where none is given.</summary>
    public required ImmutableArray<Inline> Title { get; init; }

    /// <summary>The journal or the book that it is part of; empty where there is none.</summary>
    public ImmutableArray<Inline> Container { get; init; } = [];

    /// <summary>Other fields by their BibTeX name, as plain text.</summary>
    public required ImmutableSortedDictionary<string, string> Details { get; init; }

    /// <summary>A detail; empty where it is not given.</summary>
    public string this[string name] => Details.GetValueOrDefault(name, "");
}
