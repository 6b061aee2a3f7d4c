using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace EnvAsCode.LocalStudio.Faults;

/// <summary>One thing that goes wrong, at calls counted since the host's start or the last <see cref="FaultPlan.Reset"/>.</summary>
/// <param name="Operation">The operation, as <c>CreateImage</c>; <c>*</c> for all, which are then counted together.</param>
/// <param name="Kind">What goes wrong.</param>
public sealed partial record FaultRule(string Operation, FaultKind Kind)
{
    /// <summary>The operation that stands for all.</summary>
    public const string AnyOperation = "*";

    /// <summary>The first call that it goes wrong at, from 1.</summary>
    public int FirstCall { get; init; } = 1;

    /// <summary>The last call that it goes wrong at; without end if not set.</summary>
    public int LastCall { get; init; } = int.MaxValue;

    /// <summary>The error's name, of <see cref="FaultKind.Error"/>.</summary>
    public string Code { get; init; } = "";

    /// <summary>The error's message, or the reason of <see cref="FaultKind.FailLater"/>.</summary>
    public string Message { get; init; } = "Injected by a fault rule.";

    /// <summary>How late, of <see cref="FaultKind.Slow"/>.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>
    /// Reads <c>operation[#first[-[last]]]=kind[:argument]</c>: <c>CreateImage#1=throttle</c>, <c>*#7=kill-after</c>,
    /// <c>*#3-5=drop-before</c>, <c>UpdateDomain=error:AccessDeniedException:no</c>, <c>CreateImageVersion#2-=fail-later:No permission</c>,
    /// <c>*=slow:0.2</c> (seconds).
    /// </summary>
    /// <param name="text">The rule.</param>
    /// <exception cref="FormatException">It is none; the message says what a rule looks like.</exception>
    public static FaultRule Parse(string text)
    {
        Match match = Notation().Match(text);
        string kind = match.Groups["kind"].Value.Replace("-", "", StringComparison.Ordinal);
        if (!match.Success || kind.Any(char.IsDigit) || !Enum.TryParse(kind, ignoreCase: true, out FaultKind parsed))
        {
            throw new FormatException(
                $"'{text}' is not a fault rule. Write operation[#first[-[last]]]=kind[:argument], as CreateImage#1-3=throttle; kinds are "
                + "throttle, internal-error, error:<code>[:<message>], slow:<seconds>, drop-before, drop-after, kill-before, kill-after "
                + "and fail-later[:<reason>].");
        }

        FaultRule rule = new(match.Groups["operation"].Value, parsed);
        if (match.Groups["first"] is { Success: true } first)
        {
            rule = rule with { FirstCall = ParseCall(first.Value), LastCall = LastCallOf(match, first.Value) };
        }

        return match.Groups["argument"] is { Success: true } argument ? rule.WithArgument(argument.Value, text) : rule;
    }

    private FaultRule WithArgument(string argument, string text)
    {
        switch (this.Kind)
        {
            case FaultKind.Error:
                string[] parts = argument.Split(':', 2);
                return this with { Code = parts[0], Message = parts.Length > 1 ? parts[1] : this.Message };
            case FaultKind.Slow:
                return double.TryParse(argument, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds)
                    ? this with { Delay = TimeSpan.FromSeconds(seconds) }
                    : throw new FormatException($"'{text}': '{argument}' is not a number of seconds, as 0.5.");
            default:
                return this with { Message = argument };
        }
    }

    private static int LastCallOf(Match match, string first) => match.Groups["last"] switch
    {
        { Success: false } => ParseCall(first),
        { Value: "" } => int.MaxValue,
        { Value: string last } => ParseCall(last),
    };

    private static int ParseCall(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\A(?<operation>\*|[A-Za-z]+)(#(?<first>[0-9]{1,9})(-(?<last>[0-9]{0,9}))?)?=(?<kind>[a-z-]+)(:(?<argument>.+))?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Notation();
}
