using System;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

/// <summary>
/// A test against rattler. Where its npm package is not found the test is skipped; with <c>ENVASCODE_REQUIRE_WITNESSES=1</c> it runs and so fails.
/// </summary>
public sealed class RattlerFactAttribute : FactAttribute
{
    public RattlerFactAttribute()
    {
        if (!Rattler.IsPresent && Environment.GetEnvironmentVariable("ENVASCODE_REQUIRE_WITNESSES") != "1")
        {
            this.Skip = "The npm package @conda-org/rattler is in no folder of NODE_PATH.";
        }
    }
}
