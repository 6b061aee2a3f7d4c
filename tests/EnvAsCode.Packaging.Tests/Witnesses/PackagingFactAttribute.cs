using System;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

/// <summary>
/// A test against PyPA's packaging. Where no Python with it is found the test is skipped; with <c>ENVASCODE_REQUIRE_WITNESSES=1</c> it runs and so fails.
/// </summary>
public sealed class PackagingFactAttribute : FactAttribute
{
    public PackagingFactAttribute()
    {
        if (PythonPackaging.Interpreter is null && Environment.GetEnvironmentVariable("ENVASCODE_REQUIRE_WITNESSES") != "1")
        {
            this.Skip = "No Python with the package 'packaging' (Debian: python3-packaging) on this machine.";
        }
    }
}
