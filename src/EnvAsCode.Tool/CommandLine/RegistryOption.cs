using System;
using System.CommandLine;

namespace EnvAsCode.Tool.CommandLine;

/// <summary>The option that names a registry by its address.</summary>
internal static class RegistryOption
{
    /// <summary>The option.</summary>
    public static Option<Uri?> Create() => new("--local-registry")
    {
        Description = "A registry behind the local Studio, as http://127.0.0.1:5000, so that images are pushed there.",
        HelpName = "address",
        CustomParser = static result =>
        {
            string text = result.Tokens[0].Value;
            if (Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https")
            {
                return address;
            }

            result.AddError($"'{text}' is no address of a registry; write it as http://127.0.0.1:5000.");
            return null;
        },
    };
}
