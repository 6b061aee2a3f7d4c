using System;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace EnvAsCode.Sdk.Tests.Infrastructure;

/// <summary>What a command printed and how it ended.</summary>
/// <param name="Command">The command line, for the message of a failed assertion.</param>
/// <param name="Text">Standard output, then standard error.</param>
internal sealed partial record CommandOutput(string Command, int ExitCode, string Text)
{
    /// <summary>The different errors, as <c>EAC8001</c>. MSBuild repeats each in its summary.</summary>
    public string[] ErrorCodes =>
        [.. ErrorCode().Matches(this.Text).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The lines that say where environments were written.</summary>
    public string[] EnvironmentLines =>
        [.. this.Text.Split('\n').Where(line => line.Contains(" deleted)", StringComparison.Ordinal)).Select(line => line.Trim())];

    /// <summary>Asserts that the command succeeded without a warning.</summary>
    public CommandOutput Succeeded()
    {
        Assert.True(this.ExitCode == 0, this.Describe());
        Assert.False(this.Text.Contains(": warning ", StringComparison.Ordinal), this.Describe());
        return this;
    }

    /// <summary>Asserts that the command failed with one kind of error, and without a stack trace.</summary>
    public CommandOutput FailedWith(string code)
    {
        Assert.True(this.ExitCode != 0, this.Describe());
        Assert.True(this.ErrorCodes is [string only] && only == code, this.Describe());
        Assert.False(this.Text.Contains("   at ", StringComparison.Ordinal), this.Describe());
        return this;
    }

    [GeneratedRegex(@"error ([A-Z]+\d+):", RegexOptions.CultureInvariant)]
    private static partial Regex ErrorCode();

    private string Describe() => this.Command + " ended with " + this.ExitCode + ":\n" + this.Text;
}
