using System;
using System.Collections.Generic;
using EnvAsCode.Packaging.Conda.Channels;
using EnvAsCode.Packaging.Conda.VersionSpecs;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.MatchSpecs;

/// <summary>The parts of a MatchSpec while it is read.</summary>
internal sealed class MatchSpecBuilder
{
    public TextPattern? Name { get; set; }

    public TextSpan NameSpan { get; set; }

    public CondaVersionSpec? Version { get; set; }

    public TextSpan VersionSpan { get; set; }

    public TextPattern? Build { get; set; }

    public TextSpan BuildSpan { get; set; }

    public CondaVersionSpec? BuildNumber { get; set; }

    public CondaChannel? Channel { get; set; }

    public string? Subdir { get; set; }

    public string? Namespace { get; set; }

    public bool IsOptional { get; set; }

    public Dictionary<string, MatchSpecField> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>Sets the channel, and the platform's folder if the channel names one.</summary>
    public void SetChannel(string text)
    {
        CondaChannel channel = CondaChannel.Parse(text);
        this.Subdir = channel.Subdir ?? this.Subdir;
        this.Channel = channel.WithoutSubdir();
    }

    /// <summary>What is wrong with the channel, if anything is.</summary>
    /// <param name="span">Where the channel stands.</param>
    public ParseError? CheckChannel(TextSpan span)
    {
        if (this.Channel is not CondaChannel channel)
        {
            return null;
        }

        bool isWrong = channel.Name.Length == 0
            || (channel.Name.IndexOfAny([' ', '\t', '(', ')', '[', ']', '=', '<', '>', ',', '|', '\'', '"']) >= 0
                && !TextPattern.IsRegex(channel.Name));
        return isWrong || !TextPattern.TryCreate(channel.Name, out _)
            ? new ParseError(ParseErrorCode.MatchSpecChannel, span, channel.Name)
            : null;
    }
}
