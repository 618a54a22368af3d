//! Contact points: the organisation is kept, persons are counted and dropped.

use super::Parse;
use crate::Contact;
use crate::xml::Fault;

impl Parse<'_, '_> {
    /// The open `contact-info`; `None` when nothing but a person was in it.
    pub(super) fn contact(&mut self) -> Result<Option<Contact>, Fault> {
        let mut contact = Contact { kind: self.attribute("type"), ..Contact::default() };
        while let Some(name) = self.cursor.child()? {
            match name {
                "organisation" => self.narratives_into(&mut contact.organisation)?,
                "department" => self.narratives_into(&mut contact.department)?,
                "website" => contact.website = super::non_empty(self.text()?),
                "person-name" | "email" | "telephone" | "job-title" | "mailing-address" => {
                    let empty = self.cursor.is_self_closed();
                    self.cursor.skip()?;
                    self.persons += usize::from(!empty);
                }
                _ => self.cursor.skip()?,
            }
        }
        let nothing_left =
            contact.organisation.is_empty() && contact.department.is_empty() && contact.website.is_none();
        Ok(if nothing_left { None } else { Some(contact) })
    }
}
