using System.CommandLine;
using System.Globalization;

namespace EnvAsCode.Tool.CommandLine;

/// <summary>An option whose value is a whole number within limits.</summary>
internal static class NumberOption
{
    /// <summary>The option; its value is <see langword="null"/> if it is not given.</summary>
    /// <param name="name">Its name, as <c>--keep</c>.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="highest">The highest number; the lowest is 0.</param>
    public static Option<int?> Create(string name, string description, int highest) => new(name)
    {
        Description = description,
        HelpName = "number",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= highest)
            {
                return number;
            }

            result.AddError($"'{text}' is no value of {name}; write a number from 0 to {highest.ToString(CultureInfo.InvariantCulture)}.");
            return null;
        },
    };
}
