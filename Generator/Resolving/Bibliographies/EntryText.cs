using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Resolving.Bibliographies;

/// <summary>Puts an entry of the list together: sentences that each end in one full stop.</summary>
internal sealed class EntryText
{
    private readonly InlineSequence _inlines = new();
    private char _last;
    private bool _isSentenceOpen;

    /// <summary>What was written.</summary>
    public ImmutableArray<Inline> ToImmutable() => _inlines.ToImmutable();

    /// <summary>Adds a sentence of words; nothing where there are none.</summary>
    public void Sentence(string words)
    {
        if (words.Length > 0)
        {
            Words(words);
            EndSentence();
        }
    }

    /// <summary>Adds words to the sentence.</summary>
    public void Words(string words)
    {
        if (words.Length > 0)
        {
            Separate();
            _inlines.Add(new Text(words));
            _last = words[^1];
        }
    }

    /// <summary>Adds a title in italics to the sentence.</summary>
    public void Italic(ImmutableArray<Inline> title)
    {
        if (!title.IsEmpty)
        {
            Separate();
            _inlines.Add(new Emphasis(title));
            _last = LastOf(title);
        }
    }

    /// <summary>Adds a title in quotation marks as a sentence; its full stop stands within them.</summary>
    public void Quoted(ImmutableArray<Inline> title)
    {
        Separate();
        _inlines.Add(new Text("“"));
        _inlines.AddRange(title);
        _inlines.Add(new Text(LastOf(title) is '.' or '?' or '!' ? "”" : ".”"));
        _last = '.';
        _isSentenceOpen = false;
    }

    /// <summary>Adds an address with a link as the last sentence, without a full stop that would seem part of it.</summary>
    public void Address(string text, string target)
    {
        Separate();
        _inlines.Add(new Link([new Text(text)], target, null));
    }

    /// <summary>Ends the sentence.</summary>
    public void EndSentence()
    {
        if (_isSentenceOpen)
        {
            _inlines.Add(new Text(_last is '.' or '?' or '!' ? "" : "."));
            _isSentenceOpen = false;
            _last = '.';
        }
    }

    private static char LastOf(ImmutableArray<Inline> inlines) => PlainText.Of(inlines) is [.., var last] ? last : '\0';

    private void Separate()
    {
        if (!_isSentenceOpen && _last != '\0')
        {
            _inlines.Add(new Text(" "));
        }

        _isSentenceOpen = true;
    }
}
