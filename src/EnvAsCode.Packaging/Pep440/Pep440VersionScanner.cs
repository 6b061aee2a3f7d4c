using System;
using System.Text;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Pep440;

/// <summary>
/// Reads a version from a place in a text and stops after it. The grammar is the regular expression of PEP 440, appendix B, read
/// greedily from left to right; ASCII only, as today's specification says.
/// </summary>
internal ref struct Pep440VersionScanner
{
    private static readonly string[] PreReleaseWords = ["alpha", "a", "beta", "b", "preview", "pre", "c", "rc"];
    private static readonly string[] PostWords = ["post", "rev", "r"];
    private static readonly string[] DevWords = ["dev"];

    private readonly ReadOnlySpan<char> text;

    public Pep440VersionScanner(ReadOnlySpan<char> text, int position)
    {
        this.text = text;
        this.Position = position;
    }

    /// <summary>Where the next character is; after a failed scan, where the version stops making sense.</summary>
    public int Position { get; private set; }

    /// <summary>Reads a version: epoch, release, pre-release, post-release, development release, local.</summary>
    public bool TryScan(out Pep440VersionParts parts)
    {
        if (!this.TryScanRelease(out parts))
        {
            return false;
        }

        parts.PreRelease = this.ScanPreRelease();
        parts.Post = this.ScanPost();
        parts.Dev = this.ScanWord(DevWords, out _);
        parts.Local = this.ScanLocal();
        return true;
    }

    /// <summary>Reads the optional <c>v</c>, the epoch and the release numbers.</summary>
    public bool TryScanRelease(out Pep440VersionParts parts)
    {
        parts = default;
        int start = this.Position;
        if (this.Peek(start) is 'v' or 'V')
        {
            this.Position++;
        }

        int digits = this.CountDigits(this.Position);
        if (digits == 0)
        {
            this.Position = start;
            return false;
        }

        if (this.Peek(this.Position + digits) == '!' && this.CountDigits(this.Position + digits + 1) > 0)
        {
            parts.Epoch = VersionNumber.FromDigits(this.text.Slice(this.Position, digits));
            this.Position += digits + 1;
        }

        parts.Release = this.ScanReleaseNumbers();
        return true;
    }

    private VersionNumber[] ScanReleaseNumbers()
    {
        int count = 1;
        int end = this.Position + this.CountDigits(this.Position);
        while (this.Peek(end) == '.' && this.CountDigits(end + 1) is > 0 and int digits)
        {
            count++;
            end += digits + 1;
        }

        VersionNumber[] release = new VersionNumber[count];
        for (int i = 0; i < count; i++)
        {
            int digitCount = this.CountDigits(this.Position);
            release[i] = VersionNumber.FromDigits(this.text.Slice(this.Position, digitCount));
            this.Position += digitCount + 1;
        }

        this.Position = end;
        return release;
    }

    private PreRelease? ScanPreRelease() =>
        this.ScanWord(PreReleaseWords, out string? word) is VersionNumber number
            ? new PreRelease(
                word switch
                {
                    "alpha" or "a" => PreReleaseKind.Alpha,
                    "beta" or "b" => PreReleaseKind.Beta,
                    _ => PreReleaseKind.ReleaseCandidate,
                },
                number)
            : null;

    private VersionNumber? ScanPost()
    {
        if (this.Peek(this.Position) == '-' && this.CountDigits(this.Position + 1) is > 0 and int digits)
        {
            VersionNumber number = VersionNumber.FromDigits(this.text.Slice(this.Position + 1, digits));
            this.Position += digits + 1;
            return number;
        }

        return this.ScanWord(PostWords, out _);
    }

    /// <summary>Reads <c>[-_.]word[-_.]N</c>, each but the word optional; the number is 0 if missing.</summary>
    private VersionNumber? ScanWord(string[] words, out string? found)
    {
        int at = this.Position;
        if (IsSeparator(this.Peek(at)))
        {
            at++;
        }

        found = null;
        foreach (string word in words)
        {
            if (at + word.Length <= this.text.Length && AsciiText.EqualsLower(this.text.Slice(at, word.Length), word))
            {
                found = word;
                break;
            }
        }

        if (found is null)
        {
            return null;
        }

        at += found.Length;
        if (IsSeparator(this.Peek(at)))
        {
            at++;
        }

        int digits = this.CountDigits(at);
        this.Position = at + digits;
        return digits == 0 ? default(VersionNumber) : VersionNumber.FromDigits(this.text.Slice(at, digits));
    }

    private string? ScanLocal()
    {
        if (this.Peek(this.Position) != '+' || !AsciiText.IsLetterOrDigit(this.Peek(this.Position + 1)))
        {
            return null;
        }

        StringBuilder local = new();
        int at = this.Position;
        do
        {
            int start = ++at;
            bool numeric = true;
            for (; AsciiText.IsLetterOrDigit(this.Peek(at)); at++)
            {
                numeric &= AsciiText.IsDigit(this.text[at]);
            }

            AppendLocalSegment(local, this.text.Slice(start, at - start), numeric);
        }
        while (IsSeparator(this.Peek(at)) && AsciiText.IsLetterOrDigit(this.Peek(at + 1)));

        this.Position = at;
        return local.ToString();
    }

    private static void AppendLocalSegment(StringBuilder local, ReadOnlySpan<char> segment, bool numeric)
    {
        if (local.Length > 0)
        {
            local.Append('.');
        }

        if (numeric)
        {
            segment = segment.TrimStart('0');
            if (segment.IsEmpty)
            {
                local.Append('0');
            }
        }

        foreach (char c in segment)
        {
            local.Append(AsciiText.ToLower(c));
        }
    }

    private static bool IsSeparator(char c) => c is '.' or '-' or '_';

    // NUL stands for the end: it is no character of any version.
    private readonly char Peek(int at) => at < this.text.Length ? this.text[at] : '\0';

    private readonly int CountDigits(int at)
    {
        int end = at;
        while (end < this.text.Length && AsciiText.IsDigit(this.text[end]))
        {
            end++;
        }

        return end - at;
    }
}
