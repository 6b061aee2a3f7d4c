using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Credentials;
using Xunit;

namespace EnvAsCode.Indexes.Tests.Credentials;

public class CredentialTests
{
    private static readonly Uri Url = new("https://pypi.example.com/simple/");

    [Theory]
    [InlineData("machine pypi.example.com login me password pw", "me:pw")]
    [InlineData("machine pypi.example.com\n  login me\n  password pw\n", "me:pw")]
    [InlineData("machine other login x password y\nmachine PyPI.example.com login me password pw", "me:pw")]
    [InlineData("default login me password pw", "me:pw")]
    [InlineData("machine other login x password y default login me password pw", "me:pw")]
    [InlineData("# comment\nmachine pypi.example.com login me password pw # more\n", "me:pw")]
    [InlineData("machine pypi.example.com login me password #pw", "me:#pw")]
    [InlineData("machine pypi.example.com login me password \"p w\\\"\"", "me:p w\"")]
    [InlineData("machine pypi.example.com login me account acc password pw", "me:pw")]
    [InlineData("macdef init\nmachine pypi.example.com login no password no\n\nmachine pypi.example.com login me password pw", "me:pw")]
    [InlineData("machine pypi.example.com login me password pw machine pypi.example.com login second password second", "me:pw")]
    [InlineData("machine pypi.example.com login me", "me:")]
    [InlineData("machine pypi.example.com password pw", ":pw")]
    [InlineData("machine other login me password pw", null)]
    [InlineData("machine pypi.example.com", null)]
    [InlineData("machine", null)]
    [InlineData("login me password pw", null)]
    [InlineData("", null)]
    public async Task A_netrc_file_is_read_as_pip_and_curl_read_it(string text, string? expected) =>
        Assert.Equal(expected, UserOf(await NetrcFile.Parse(text).FindAsync(Url, CancellationToken.None)));

    [Theory]
    [InlineData("https://me:p%40w@pypi.example.com/simple/", "https://pypi.example.com/files/a.whl", "me:p@w")]
    [InlineData("https://token@pypi.example.com/simple/", "https://pypi.example.com/simple/a/", "token:")]
    [InlineData("https://me:pw@pypi.example.com/simple/", "https://pypi.example.com:8443/simple/a/", null)]
    [InlineData("https://me:pw@pypi.example.com/simple/", "http://pypi.example.com/simple/a/", null)]
    [InlineData("https://me:pw@pypi.example.com/simple/", "https://pypi.example.com.evil.org/simple/a/", null)]
    [InlineData("https://pypi.example.com/simple/", "https://pypi.example.com/simple/a/", null)]
    [InlineData("https://pypi.example.com/t/torch/simple/", "https://pypi.example.com/simple/a/", null)]
    public async Task An_address_has_credentials_for_its_own_origin(string declared, string asked, string? expected) =>
        Assert.Equal(expected, UserOf(await UrlCredentials.OfIndex(new Uri(declared)).FindAsync(new Uri(asked), CancellationToken.None)));

    [Theory]
    [InlineData("USERNAME=me;PASSWORD=pw", "me:pw")]
    [InlineData("PASSWORD=pw", ":pw")]
    [InlineData("USERNAME=me", "me:")]
    [InlineData("TOKEN=t;PASSWORD=pw", "Bearer t")]
    [InlineData("", null)]
    public async Task The_environment_has_credentials_by_the_name_of_the_index(string variables, string? expected)
    {
        Dictionary<string, string> environment = [];
        foreach (string variable in variables.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            environment.Add("ENVASCODE_INDEX_TEAM_A_2_" + variable.Split('=')[0], variable.Split('=')[1]);
        }

        EnvironmentCredentials credentials = new("team-a.2", Url, name => environment.GetValueOrDefault(name));

        Assert.Equal(expected, UserOf(await credentials.FindAsync(Url, CancellationToken.None)));
        Assert.Null(await credentials.FindAsync(new Uri("https://elsewhere.example.com/simple/"), CancellationToken.None));
    }

    private static string? UserOf(IndexCredential? credential) => credential?.ToHeader() switch
    {
        null => null,
        { Scheme: "Basic", Parameter: { } parameter } => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(parameter)),
        { } header => header.ToString(),
    };
}
