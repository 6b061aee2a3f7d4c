using System;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.Channels;

/// <summary>
/// A channel as a spec names it: a name, or a URL, with or without a platform's folder at its end (CEP 26, CEP 29 "Channel matching").
/// </summary>
/// <remarks>Immutable. A channel's name and its URL on conda's default host are the same channel.</remarks>
public sealed class CondaChannel : IEquatable<CondaChannel>
{
    // conda's default "channel_alias", and where Anaconda's own channels are.
    private const string Alias = "conda.anaconda.org/";
    private const string Anaconda = "repo.anaconda.com/";

    private CondaChannel(string text, string name, string? subdir)
    {
        this.Text = text;
        this.Name = name;
        this.Subdir = subdir;
    }

    /// <summary>
    /// The channel's name, as <c>conda-forge</c> or <c>pkgs/main</c>; the URL without the platform's folder if it is on a host of its own.
    /// </summary>
    public string Name { get; }

    /// <summary>The channel as it is written, with the host that it names, without the platform's folder.</summary>
    public string Text { get; }

    /// <summary>The platform's folder, as <c>linux-64</c>, if it is given.</summary>
    public string? Subdir { get; }

    /// <summary>Whether the channel is a pattern with <c>*</c> or a regular expression.</summary>
    public bool IsPattern => this.Name.IndexOf('*') >= 0 || TextPattern.IsRegex(this.Name);

    /// <summary>Takes a channel apart.</summary>
    /// <param name="text">The channel, as <c>conda-forge</c>, <c>conda-forge/linux-64</c> or a URL.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static CondaChannel Parse(string text)
    {
        string name = (text ?? throw new ArgumentNullException(nameof(text))).Trim().TrimEnd('/');
        string? subdir = null;
        int slash = name.LastIndexOf('/');
        if (slash >= 0 && CondaSubdirs.IsKnown(name.Substring(slash + 1)))
        {
            subdir = name.Substring(slash + 1);
            name = name.Substring(0, slash).TrimEnd('/');
        }

        return new CondaChannel(name, WithoutDefaultHost(name), subdir);
    }

    /// <summary>
    /// Whether a package of another channel will do: the channel is the same, <c>defaults</c> stands for it, or the pattern fits.
    /// </summary>
    /// <param name="other">The channel that a package comes from.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool Matches(CondaChannel other)
    {
        string name = (other ?? throw new ArgumentNullException(nameof(other))).Name;
        return this.IsPattern ? TextPattern.TryCreate(this.Name, out TextPattern? pattern) && pattern.IsMatch(name)
            : this.Name == name || (this.Name == "defaults" && name is "pkgs/main" or "pkgs/r" or "pkgs/msys2");
    }

    /// <summary>The channel without the platform's folder.</summary>
    public CondaChannel WithoutSubdir() => this.Subdir is null ? this : new(this.Text, this.Name, null);

    /// <inheritdoc/>
    public bool Equals(CondaChannel? other) => other is not null && this.Name == other.Name && this.Subdir == other.Subdir;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as CondaChannel);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(this.ToString());

    /// <summary>The name with the platform's folder.</summary>
    public override string ToString() => this.Subdir is null ? this.Name : this.Name + "/" + this.Subdir;

    private static string WithoutDefaultHost(string url)
    {
        int host = url.IndexOf("://", StringComparison.Ordinal) + 3;
        if (host < 3)
        {
            return url;
        }

        foreach (string known in new[] { Alias, Anaconda })
        {
            if (url.Length > host + known.Length && string.CompareOrdinal(url, host, known, 0, known.Length) == 0)
            {
                return url.Substring(host + known.Length);
            }
        }

        return url;
    }
}
